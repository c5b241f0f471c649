package org.boardgraph.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The declarations audit: each meeting, what was checked, what could not be, and what there is to look at. One file, to be printed. */
final class AuditPage {
    /** Meetings that are asked about at once. */
    private static final int AT_ONCE = 20;

    private static final List<String> STRENGTHS = List.of("check first", "check", "for information");

    private final Questions questions;
    private final Imprint imprint;

    AuditPage(Questions questions, Imprint imprint) {
        this.questions = questions;
        this.imprint = imprint;
    }

    /**
     * What the page shows.
     *
     * @param strengths how many entries there are of each, the most urgent first
     */
    private record Audit(String about, Imprint imprint, List<Figure> strengths, List<AuditedMeeting> meetings) {
        String counted() {
            return Wording.count(meetings.size(), "meeting");
        }

        boolean none() {
            return meetings.isEmpty();
        }
    }

    private record Figure(String name, int all, int open) {}

    String of(Wanted wanted, List<Entry> entries) {
        Map<String, List<Entry>> byMeeting = entries.stream()
                .collect(Collectors.groupingBy(Entry::meetingId, LinkedHashMap::new, Collectors.toList()));
        Set<String> ids = meetings(wanted);
        ids.addAll(byMeeting.keySet());
        Gaps gaps = new Gaps(questions);
        List<AuditedMeeting> meetings = facts(List.copyOf(ids)).stream()
                .map(meeting -> AuditedMeeting.of(
                        meeting, gaps.of(meeting), ordered(byMeeting.getOrDefault(meeting.text("id"), List.of()))))
                .sorted(Comparator.comparing(AuditedMeeting::date)
                        .thenComparing(AuditedMeeting::board)
                        .thenComparing(AuditedMeeting::id))
                .toList();
        return Template.filled("audit.html", new Audit(wanted.about(), imprint, strengths(entries), meetings));
    }

    /** The most urgent first, then as the agenda goes. */
    private static List<Entry> ordered(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> STRENGTHS.indexOf(entry.strength()))
                        .thenComparing(Entry::position)
                        .thenComparing(Entry::person)
                        .thenComparing(Entry::id))
                .toList();
    }

    private static List<Figure> strengths(List<Entry> entries) {
        return STRENGTHS.stream()
                .map(strength -> {
                    List<Entry> of = entries.stream()
                            .filter(entry -> entry.strength().equals(strength))
                            .toList();
                    int open = (int)
                            of.stream().filter(entry -> !entry.reviewedYet()).count();
                    return new Figure(strength, of.size(), open);
                })
                .toList();
    }

    /** The meetings that were looked at, whether or not anything was found there. */
    private Set<String> meetings(Wanted wanted) {
        Set<String> ids = new LinkedHashSet<>();
        Thing meeting = wanted.meeting();
        Thing authority = wanted.authority();
        if (meeting != null) {
            ids.add(meeting.id());
        } else if (wanted.person() != null || authority != null) {
            questions
                    .all("attended", "attendances", Map.of("filter", wanted.attendances()))
                    .forEach(row -> ids.add(row.text("meeting.id")));
        } else {
            questions
                    .all("meetings", "meetings", Map.of("filter", wanted.meetings()))
                    .forEach(row -> ids.add(row.text("id")));
        }
        return ids;
    }

    private List<Part> facts(List<String> ids) {
        List<Part> meetings = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            meetings.addAll(questions.ask("audit", Map.of("meetings", some)).parts("nodes"));
        }
        return meetings.stream().filter(Objects::nonNull).toList();
    }
}
