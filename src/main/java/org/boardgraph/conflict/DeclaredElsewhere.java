package org.boardgraph.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;

/**
 * DECLARED_ELSEWHERE_NOT_HERE: in the room, the item names what they declared at another meeting, before or after, and no declaration
 * covers it here. It takes the place of a register entry: where there is one to tell of, that is told instead.
 */
final class DeclaredElsewhere implements Rule {
    @Override
    public List<Conflict> at(Inquiry inquiry) {
        return inquiry.touches()
                .flatMap(touch -> found(inquiry, touch).stream())
                .toList();
    }

    private static Optional<Conflict> found(Inquiry inquiry, Touch touch) {
        List<Declared> said = declarations(inquiry, touch);
        return said.isEmpty()
                        || inquiry.covered(touch)
                        || saidNotToBe(inquiry, touch)
                        || registered(inquiry, touch, said.get(0))
                ? Optional.empty()
                : Optional.of(conflict(inquiry, touch, said));
    }

    /** What was declared elsewhere, each once, the nearest before first, then the nearest after. */
    private static List<Declared> declarations(Inquiry inquiry, Touch touch) {
        OwnAuthority own = new OwnAuthority(inquiry);
        List<Declared> said = inquiry.known().declarations(touch.member().id(), touch.subjectId()).stream()
                .filter(declared ->
                        !declared.meetingId().equals(inquiry.sitting().id()))
                .filter(declared -> !declared.byOfficer() && declared.restates() == null)
                .filter(declared -> !own.saysNoMore(touch, declared))
                .sorted(nearest(inquiry.sitting().date()))
                .toList();
        return said.stream()
                .filter(declared -> declared.withheld() == said.get(0).withheld())
                .toList();
    }

    private static Comparator<Declared> nearest(LocalDate day) {
        return Comparator.comparing(Declared::withheld)
                .thenComparing(declared -> declared.date().isAfter(day))
                .thenComparing(declared -> Math.abs(ChronoUnit.DAYS.between(declared.date(), day)))
                .thenComparing(Declared::id);
    }

    /** Whether the register says that the interest was not held on the day, and nothing says that it was. */
    private static boolean saidNotToBe(Inquiry inquiry, Touch touch) {
        List<Member.Entry> entries = touch.member().entries().stream()
                .filter(entry ->
                        entry.subjectId() != null && inquiry.sameness().same(entry.subjectId(), touch.subjectId()))
                .toList();
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry ->
                                InForce.saidNotToBe(entry, inquiry.sitting().date()));
    }

    /** Whether a register entry is told of in its place, to all who would be told of this. */
    private static boolean registered(Inquiry inquiry, Touch touch, Declared said) {
        return RegisteredNotDeclared.entries(inquiry, touch).stream()
                .anyMatch(entry -> !entry.sensitive() || said.withheld());
    }

    private static Conflict conflict(Inquiry inquiry, Touch touch, List<Declared> said) {
        Declared declared = said.get(0);
        Deeds deeds = touch.deeds();
        return touch.draft(ConflictKind.DECLARED_ELSEWHERE_NOT_HERE, inquiry.sitting())
                .declaration(declared)
                .officersOnly(deeds.withheld())
                .step(inquiry.voice().seat(touch))
                .step(step(inquiry, touch, declared, said.size() - 1))
                .step(inquiry.voice().naming(touch))
                .step(deeds.step(touch.member(), touch.item()))
                .step(inquiry.uncovered(touch))
                .as(ConflictStrength.POSSIBLE, inquiry.voice().interest(words(touch, declared), touch));
    }

    private static String words(Touch touch, Declared declared) {
        return touch.member().name() + " declared " + Words.interest(declared.nature()) + " in " + touch.subject()
                + " on " + Words.day(declared.date());
    }

    private static Step step(Inquiry inquiry, Touch touch, Declared declared, int others) {
        int order = declared.date().compareTo(inquiry.sitting().date());
        String when = order < 0 ? "before this meeting" : order > 0 ? "after this meeting" : "the same day";
        String more = others == 0 ? "" : "; and at other times too (" + others + ")";
        return new Step(
                words(touch, declared) + ", at " + declared.boardName() + ", " + when + more + ".",
                List.of(declared.id(), declared.meetingId(), touch.subjectId()),
                new OfNode(declared.id()));
    }
}
