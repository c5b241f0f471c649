package org.boardgraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What could not be checked at a meeting, and why, each in a sentence. */
final class Gaps {
    /** So many names are said; of more the number alone. */
    private static final int NAMES = 8;

    private static final int PROBLEMS = 3;

    private final Questions questions;

    Gaps(Questions questions) {
        this.questions = questions;
    }

    List<String> of(Part meeting) {
        List<String> gaps = new ArrayList<>();
        if (meeting.text("status").equals("DRAFT")) {
            gaps.add("The note is a draft: what it says may still change.");
        }
        if (meeting.parts("attendances.nodes").isEmpty()) {
            gaps.add("The note has no attendance list: nobody is known to have been in the room.");
        }
        if (meeting.parts("items").isEmpty()) {
            gaps.add("No item of the agenda could be read.");
        }
        restricted(meeting, gaps);
        registers(meeting, gaps);
        identities(meeting, gaps);
        problems(meeting, gaps);
        return gaps;
    }

    private void restricted(Part meeting, List<String> gaps) {
        long restricted = meeting.parts("items").stream()
                .filter(item -> item.is("restricted"))
                .count();
        if (restricted > 0 && !questions.seesAll()) {
            gaps.add(Wording.count((int) restricted, "item")
                    + (restricted == 1 ? " is" : " are")
                    + " restricted: what rests on the text is shown to officers alone.");
        }
    }

    private static void registers(Part meeting, List<String> gaps) {
        LocalDate date = Objects.requireNonNull(meeting.day("date"));
        Set<String> all = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> partly = new LinkedHashSet<>();
        Set<String> older = new LinkedHashSet<>();
        for (Part row : Members.inTheRoom(meeting)) {
            String name = row.text("person.name");
            Optional<Part> newest = newest(row.parts("person.registers"));
            all.add(name);
            if (newest.isEmpty()) {
                unknown.add(name);
            } else if (!newest.get().is("complete")) {
                partly.add(name);
            } else if (date.isAfter(newest.get().day("asOf"))) {
                older.add(name + " (" + Wording.day(newest.get().day("asOf")) + ")");
            }
        }
        add(gaps, "No register of interests is known of ", unknown, all);
        add(gaps, "The register that is known is not complete for ", partly, all);
        add(gaps, "The register is known only as of a day before the meeting for ", older, all);
    }

    static Optional<Part> newest(List<Part> registers) {
        return registers.stream().max(Comparator.comparing(register -> register.text("asOf")));
    }

    private static void add(List<String> gaps, String words, Set<String> of, Set<String> all) {
        if (of.isEmpty()) {
            return;
        }
        boolean everybody = of.size() == all.size() && of.size() > 1;
        String who = everybody
                ? "any of the " + of.size() + " members in the room"
                : of.size() <= NAMES
                        ? Wording.list(List.copyOf(of))
                        : of.size() + " of the " + all.size() + " members in the room";
        gaps.add(words + who + ".");
    }

    private void identities(Part meeting, List<String> gaps) {
        Set<String> unsure = new LinkedHashSet<>();
        for (Part document : meeting.parts("documents")) {
            questions
                    .all(
                            "identity-questions",
                            "identityQuestions",
                            Map.of("document", document.text("id"), "first", 100))
                    .forEach(pair -> unsure.add("“" + pair.text("left.printedName") + "” and “"
                            + pair.text("right.printedName") + "” may be one person"));
        }
        if (!unsure.isEmpty()) {
            List<String> said = unsure.stream().limit(PROBLEMS).toList();
            String more = unsure.size() > PROBLEMS ? "; and " + (unsure.size() - PROBLEMS) + " more" : "";
            gaps.add("It is not decided who is who: " + String.join("; ", said) + more + ".");
        }
    }

    private static void problems(Part meeting, List<String> gaps) {
        for (Part document : meeting.parts("documents")) {
            document.parts("problems").stream()
                    .filter(problem -> !problem.text("severity").equals("INFO"))
                    .limit(PROBLEMS)
                    .forEach(problem -> gaps.add("In reading " + document.text("name")
                            + (problem.has("line") ? ", line " + problem.number("line") : "") + ": "
                            + problem.text("message")));
        }
    }
}
