package org.boardgraph.conflict;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What dispensations allow a member at a meeting. A general one allows it for every subject; one of another authority is of no account
 * at a meeting of this one, unless it is the authority that the member sits for.
 */
final class Dispensed {
    private final Inquiry inquiry;

    Dispensed(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** What remains of the deeds under an item after what is allowed for these subjects. */
    Deeds remaining(Deeds deeds, String memberId, Collection<String> subjects) {
        boolean speaking = allowed(memberId, subjects, Member.Permission::speak);
        boolean voting = allowed(memberId, subjects, Member.Permission::vote);
        return deeds.without(speaking, voting);
    }

    private boolean allowed(String memberId, Collection<String> subjects, Predicate<Member.Permission> scope) {
        return inquiry.member(memberId).dispensations().stream()
                .filter(scope)
                .filter(this::inTime)
                .filter(permission -> ofThisBody(permission.authorityId(), memberId))
                .anyMatch(permission ->
                        permission.subjectId() == null || inquiry.sameness().anySame(subjects, permission.subjectId()));
    }

    private boolean inTime(Member.Permission permission) {
        return !inquiry.sitting().date().isBefore(permission.from())
                && !inquiry.sitting().date().isAfter(permission.to());
    }

    private boolean ofThisBody(@Nullable String authorityId, String memberId) {
        String body = inquiry.sitting().organizationId();
        return authorityId == null
                || body == null
                || authorityId.equals(body)
                || inquiry.seats(memberId).stream().anyMatch(seat -> authorityId.equals(seat.authorityId()));
    }
}
