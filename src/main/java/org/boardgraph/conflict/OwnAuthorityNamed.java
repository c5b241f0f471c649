package org.boardgraph.conflict;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.boardgraph.conflict.Conflict.Step;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Role;

/**
 * OWN_AUTHORITY_NAMED: the item names the authority that a member or substitute sits for on the day, or one before or after it. Guests,
 * officers, presenters and observers sit for nobody. For information.
 */
final class OwnAuthorityNamed implements Rule {
    private static final Set<Role> MEMBERS =
            EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.DEPUTY_CHAIR, Role.MEMBER, Role.SUBSTITUTE);

    /** An item that names an authority and its predecessor asks once: of what all may see, the authority itself first. */
    private static final Comparator<Touch> TELLING = Comparator.comparing(
                    (Touch touch) -> touch.naming().withheld())
            .thenComparing(touch -> !touch.subjectId().equals(touch.seat().authorityId()))
            .thenComparing(Touch::subjectId);

    @Override
    public List<Conflict> at(Inquiry inquiry) {
        OwnAuthority own = new OwnAuthority(inquiry);
        return inquiry
                .touchesOfEachSeat()
                .filter(touch -> sits(touch.seat()))
                .filter(touch -> !touch.subjectId().equals(inquiry.sitting().organizationId()))
                .filter(touch -> own.is(touch.seat(), touch.subjectId()))
                .collect(Collectors.toMap(
                        touch -> List.of(touch.seat().id(), touch.item().id()),
                        touch -> touch,
                        BinaryOperator.minBy(TELLING),
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(touch -> conflict(inquiry, touch, own.kin(touch.seat(), touch.subjectId())))
                .toList();
    }

    private static boolean sits(Sitting.Seat seat) {
        return seat.role() == null ? seat.status() == AttendanceStatus.SUBSTITUTE : MEMBERS.contains(seat.role());
    }

    private static Conflict conflict(Inquiry inquiry, Touch touch, Optional<Subject.Kin> kin) {
        String authority = inquiry.subject(touch.seat().authorityId()).orElse("the authority");
        return touch.draft(ConflictKind.OWN_AUTHORITY_NAMED, inquiry.sitting())
                .step(inquiry.voice().seat(touch))
                .step(inquiry.voice().sits(touch, authority))
                .step(kin.map(found -> kinship(inquiry, touch, found, authority)))
                .step(inquiry.voice().naming(touch))
                .as(ConflictStrength.CONTEXT, inquiry.voice().own(words(inquiry, touch, kin, authority), touch));
    }

    private static Step kinship(Inquiry inquiry, Touch touch, Subject.Kin kin, String authority) {
        String day = kin.on() == null ? "" : " on " + Words.day(kin.on());
        String text = kin.earlier()
                ? authority + " came after " + touch.subject() + day + "."
                : touch.subject() + " came after " + authority + day + ".";
        return new Step(text, List.of(String.valueOf(touch.seat().authorityId()), kin.subjectId()), null);
    }

    private static String words(Inquiry inquiry, Touch touch, Optional<Subject.Kin> kin, String authority) {
        if (kin.isEmpty()) {
            return authority;
        }
        String day = kin.get().on() == null ? "" : " (" + Words.day(kin.get().on()) + ")";
        return touch.subject() + (kin.get().earlier() ? ", a predecessor" : ", a successor") + day + " of " + authority;
    }
}
