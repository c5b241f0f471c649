package org.boardgraph.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.model.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** One meeting being looked at: its evidence, looked up in the ways in which the rules ask. */
final class Inquiry {
    private final Evidence evidence;
    private final Sitting sitting;
    private final Profile profile;
    private final Known known;
    private final Voice voice;
    private final Room room;
    private final Coverage coverage;
    private final Map<String, List<Sitting.Seat>> seats;
    private final List<Statement> statements;
    private final List<Touch> touches;

    Inquiry(Evidence evidence, Sitting sitting, Profile profile, Known known, Voice voice) {
        this.evidence = evidence;
        this.sitting = sitting;
        this.profile = profile;
        this.known = known;
        this.voice = voice;
        this.room = new Room(sitting);
        this.coverage = new Coverage(sitting, known.sameness());
        this.seats = sitting.seats().stream()
                .filter(seat -> evidence.members().containsKey(seat.memberId()))
                .collect(Collectors.groupingBy(Sitting.Seat::memberId, LinkedHashMap::new, Collectors.toList()));
        this.statements = Statements.of(sitting.declarations());
        this.touches = inTheRoom().toList();
    }

    Known known() {
        return known;
    }

    Voice voice() {
        return voice;
    }

    /** Each member in the room for each item, with each subject that the item names. */
    Stream<Touch> touches() {
        return touches.stream();
    }

    private Stream<Touch> inTheRoom() {
        return sitting.items().stream().flatMap(item -> seats.values().stream()
                .flatMap(rows -> room.seat(rows, item).stream())
                .flatMap(seat -> touches(seat, item)));
    }

    /** The same, with each row of the list by itself: somebody may be listed for two authorities. */
    Stream<Touch> touchesOfEachSeat() {
        return sitting.items().stream().flatMap(item -> seats.values().stream()
                .flatMap(List::stream)
                .filter(seat -> room.holds(seat, item))
                .flatMap(seat -> touches(seat, item)));
    }

    private Stream<Touch> touches(Sitting.Seat seat, Sitting.Item item) {
        return Namings.of(item).stream()
                .map(naming -> new Touch(
                        member(seat.memberId()),
                        seat,
                        item,
                        naming,
                        subject(naming.subjectId()).orElse("the subject")));
    }

    boolean covered(Touch touch) {
        return coverage.covers(touch.member().id(), touch.item(), touch.subjectId());
    }

    Conflict.Step uncovered(Touch touch) {
        return voice.uncovered(touch, coverage.by(touch.member().id()));
    }

    Sitting sitting() {
        return sitting;
    }

    Profile profile() {
        return profile;
    }

    Sameness sameness() {
        return known.sameness();
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

    /** The name of a subject, where the evidence has it. */
    Optional<String> subject(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : evidence.subjects().get(id))
                .map(Subject::name);
    }

    List<Sitting.Seat> seats(String memberId) {
        return seats.getOrDefault(memberId, List.of());
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
