package org.boardgraph.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardgraph.model.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** One meeting being looked at: its evidence, looked up in the ways in which the rules ask. */
final class Inquiry {
    private final Evidence evidence;
    private final Sitting sitting;
    private final Profile profile;
    private final Sameness sameness;
    private final Map<String, Sitting.Item> items;
    private final List<Statement> statements;

    Inquiry(Evidence evidence, Sitting sitting, Profile profile) {
        this.evidence = evidence;
        this.sitting = sitting;
        this.profile = profile;
        this.sameness = new Sameness(evidence);
        this.items = Index.by(sitting.items(), Sitting.Item::id);
        this.statements = Statements.of(sitting.declarations());
    }

    Sitting sitting() {
        return sitting;
    }

    Profile profile() {
        return profile;
    }

    Sameness sameness() {
        return sameness;
    }

    /** What was declared here by those whom the evidence knows, restatements with what they repeat. */
    List<Statement> statements() {
        return statements.stream()
                .filter(statement -> evidence.members().containsKey(statement.memberId()))
                .toList();
    }

    Member member(String id) {
        Member member = evidence.members().get(id);
        return member != null ? member : new Member(id, "Somebody", List.of(), List.of(), List.of(), List.of());
    }

    List<Subject.Kin> kin(String authorityId) {
        return evidence.kin().getOrDefault(authorityId, List.of());
    }

    Optional<Sitting.Item> item(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : items.get(id));
    }

    /** The name of a subject, where the evidence has it. */
    Optional<String> subject(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : evidence.subjects().get(id))
                .map(Subject::name);
    }

    List<Sitting.Seat> seats(String memberId) {
        return sitting.seats().stream()
                .filter(seat -> seat.memberId().equals(memberId))
                .toList();
    }

    /** Whether the list says that the member did not come. Somebody whom it does not name may have come. */
    boolean away(String memberId) {
        List<Sitting.Seat> seats = seats(memberId);
        return !seats.isEmpty() && seats.stream().allMatch(seat -> stayedAway(seat.status()));
    }

    private static boolean stayedAway(AttendanceStatus status) {
        return status == AttendanceStatus.APOLOGIES || status == AttendanceStatus.ABSENT;
    }
}
