package org.boardgraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A meeting in the audit.
 *
 * @param checked what there was to look at, in a sentence
 * @param gaps what could not be checked, and why
 */
record AuditedMeeting(String id, LocalDate date, String board, String checked, List<String> gaps, List<Entry> entries) {
    static AuditedMeeting of(Part meeting, List<String> gaps, List<Entry> entries) {
        return new AuditedMeeting(
                meeting.text("id"),
                Objects.requireNonNull(meeting.day("date")),
                meeting.text("board.name"),
                checked(meeting),
                gaps,
                entries);
    }

    String day() {
        return Wording.day(date);
    }

    boolean nothingFound() {
        return entries.isEmpty();
    }

    boolean hasGaps() {
        return !gaps.isEmpty();
    }

    private static String checked(Part meeting) {
        List<String> looked = new ArrayList<>();
        looked.add(Wording.count(Members.inTheRoom(meeting).size(), "member") + " in the room");
        looked.add(Wording.count(meeting.parts("items").size(), "item"));
        int declared = meeting.parts("declarations").size();
        looked.add(
                declared > 0
                        ? Wording.count(declared, "declaration")
                        : meeting.is("noDeclarationsStated")
                                ? "no declarations, as the note says"
                                : "no declarations; the note does not say that there were none");
        return Wording.list(looked);
    }
}
