package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardgraph.conflict.Conflict.Step;

/** REGISTERED_NOT_DECLARED: in the room, the item names what is registered, theirs or their partner's, and no declaration covers it. */
final class RegisteredNotDeclared implements Rule {
    /** An entry that all may see before one that they may not: then a reader may be told; then the one that asks most. */
    private static final Comparator<Member.Entry> TELLING = Comparator.comparing(Member.Entry::sensitive)
            .thenComparing(Member.Entry::category)
            .thenComparing(Member.Entry::heldByPartner)
            .thenComparing(Member.Entry::registeredOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Member.Entry::id);

    @Override
    public List<Conflict> at(Inquiry inquiry) {
        return inquiry.touches()
                .flatMap(touch -> found(inquiry, touch).stream())
                .toList();
    }

    /** The entries in force on the day in what the item names, the telling one first; of several kinds of visibility only one. */
    static List<Member.Entry> entries(Inquiry inquiry, Touch touch) {
        OwnAuthority own = new OwnAuthority(inquiry);
        List<Member.Entry> entries = inquiry.known().entries(touch.member().id(), touch.subjectId()).stream()
                .filter(entry -> InForce.on(entry, inquiry.sitting().date()))
                .filter(entry -> !own.saysNoMore(touch, entry))
                .sorted(TELLING)
                .toList();
        return entries.stream()
                .filter(entry -> entry.sensitive() == entries.get(0).sensitive())
                .toList();
    }

    private static Optional<Conflict> found(Inquiry inquiry, Touch touch) {
        List<Member.Entry> entries = entries(inquiry, touch);
        return entries.isEmpty() || inquiry.covered(touch)
                ? Optional.empty()
                : Optional.of(conflict(inquiry, touch, entries));
    }

    private static Conflict conflict(Inquiry inquiry, Touch touch, List<Member.Entry> entries) {
        Member.Entry entry = entries.get(0);
        Deeds deeds = touch.deeds();
        Deeds barred = new Dispensed(inquiry).remaining(deeds, touch.member().id(), List.of(touch.subjectId()));
        boolean first = checkFirst(inquiry, touch, entry, barred);
        return touch.draft(ConflictKind.REGISTERED_NOT_DECLARED, inquiry.sitting())
                .interest(entry)
                .officersOnly(deeds.withheld())
                .step(inquiry.voice().seat(touch))
                .step(Holdings.step(touch, entry, inquiry.sitting().date()))
                .step(Holdings.others(touch.member(), entries.subList(1, entries.size())))
                .step(inquiry.voice().naming(touch))
                .step(deeds.step(touch.member(), touch.item()))
                .step(inquiry.uncovered(touch))
                .step(first ? Optional.of(rule(inquiry.profile())) : Optional.empty())
                .as(
                        first ? ConflictStrength.STRONG : ConflictStrength.POSSIBLE,
                        inquiry.voice().interest(Holdings.words(touch.member(), entry, touch.subject()), touch));
    }

    /** All of it must hold: a pecuniary category, a rule that it be disclosed here too, the title or a decision, and taking part. */
    private static boolean checkFirst(Inquiry inquiry, Touch touch, Member.Entry entry, Deeds barred) {
        Profile profile = inquiry.profile();
        return entry.category().pecuniary()
                && profile.checkFirst()
                && profile.disclosure().answer() == Profile.Answer.YES
                && (touch.naming().inTitle() || touch.naming().inDecision())
                && !barred.none();
    }

    private static Step rule(Profile profile) {
        return new Step(
                "By “" + profile.name() + "”: " + profile.disclosure().rule() + " ("
                        + profile.disclosure().source() + ").",
                List.of(),
                null);
    }
}
