package org.boardgraph.conflict;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;

/** Whether a subject is the authority that somebody sits for, or one before or after it, and what that leaves to ask. */
final class OwnAuthority {
    /** Of the member's own entries these only say that they sit there: nobody may be a member of an authority that employs them. */
    private static final Set<InterestCategory> THE_SEAT_ITSELF =
            EnumSet.of(InterestCategory.BODY_MEMBERSHIP, InterestCategory.EMPLOYMENT);

    private static final Set<InterestNature> MORE_THAN_THE_SEAT = EnumSet.of(
            InterestNature.DISCLOSABLE_PECUNIARY, InterestNature.PREJUDICIAL, InterestNature.NON_REGISTRABLE);

    private final Inquiry inquiry;

    OwnAuthority(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    boolean is(Sitting.Seat seat, String subjectId) {
        return seat.authorityId() != null
                && (seat.authorityId().equals(subjectId) || kin(seat, subjectId).isPresent());
    }

    /** How the subject stands to the authority that the member sits for, where it is another one. */
    Optional<Subject.Kin> kin(Sitting.Seat seat, String subjectId) {
        return seat.authorityId() == null
                ? Optional.empty()
                : inquiry.kin(seat.authorityId()).stream()
                        .filter(kin -> kin.subjectId().equals(subjectId))
                        .findFirst();
    }

    /** Whether an entry says no more than that the member sits for the authority, which the list of the meeting says already. */
    boolean saysNoMore(Touch touch, Member.Entry entry) {
        return !entry.heldByPartner()
                && THE_SEAT_ITSELF.contains(entry.category())
                && is(touch.seat(), touch.subjectId());
    }

    /** The same of a declaration. */
    boolean saysNoMore(Touch touch, Declared said) {
        return !MORE_THAN_THE_SEAT.contains(said.nature()) && is(touch.seat(), touch.subjectId());
    }
}
