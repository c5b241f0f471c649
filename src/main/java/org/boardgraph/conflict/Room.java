package org.boardgraph.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.ParticipationKind;

/** Who was in the room for an item: present or substitute, not gone before it and not out of the room for it. */
final class Room {
    private final Sitting sitting;

    Room(Sitting sitting) {
        this.sitting = sitting;
    }

    /** The row of the list by which a member was in the room for the item; of several the one with the first id. */
    Optional<Sitting.Seat> seat(List<Sitting.Seat> seats, Sitting.Item item) {
        return seats.stream().filter(seat -> holds(seat, item)).min(Comparator.comparing(Sitting.Seat::id));
    }

    boolean holds(Sitting.Seat seat, Sitting.Item item) {
        return came(seat.status())
                && (seat.items().isEmpty() || seat.items().contains(item.id()))
                && !wentOut(seat.memberId(), item)
                && new Movements(seat, sitting.items()).in(item);
    }

    private static boolean came(AttendanceStatus status) {
        return status == AttendanceStatus.PRESENT || status == AttendanceStatus.SUBSTITUTE;
    }

    /** Whether the note shows the member withdrawing from the item, or leaving on declaring an interest in it. */
    private boolean wentOut(String memberId, Sitting.Item item) {
        return item.acts().stream()
                        .anyMatch(act -> act.memberId().equals(memberId) && act.kind() == ParticipationKind.WITHDREW)
                || sitting.declarations().stream()
                        .anyMatch(said -> memberId.equals(said.memberId())
                                && Boolean.TRUE.equals(said.leftRoom())
                                && isOn(said, item));
    }

    private static boolean isOn(Declared said, Sitting.Item item) {
        return said.itemId() != null
                ? said.itemId().equals(item.id())
                : Namings.first(item, said.subjectIds()).isPresent();
    }
}
