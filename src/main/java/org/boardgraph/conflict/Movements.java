package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.ParticipationKind;

/**
 * A member's comings and goings, in the order of the note. Whoever comes or goes in the course of an item was there for part of it; who
 * went in the course of one and came back later was out for it, unless the note shows the member doing something under it. A movement that
 * stands at no item is put as early or late as what the member did under items shows: not to know is not to say that somebody was there.
 */
final class Movements {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final int AFTER_ALL = Integer.MAX_VALUE;

    private final List<Integer> shownAt;
    private final List<Placed> moves;

    Movements(Sitting.Seat seat, List<Sitting.Item> items) {
        shownAt = seat.moves().isEmpty() ? List.of() : shown(seat, items);
        moves = placed(seat.moves());
    }

    private static List<Integer> shown(Sitting.Seat seat, List<Sitting.Item> items) {
        return items.stream()
                .filter(item -> item.acts().stream()
                        .anyMatch(act ->
                                act.memberId().equals(seat.memberId()) && act.kind() != ParticipationKind.WITHDREW))
                .map(Sitting.Item::position)
                .sorted()
                .toList();
    }

    boolean in(Sitting.Item item) {
        int here = item.position();
        boolean in = moves.isEmpty() || moves.get(0).kind() == MovementKind.LEFT;
        for (int i = 0; i < moves.size() && moves.get(i).at() <= here; i++) {
            Placed move = moves.get(i);
            if (move.kind() == MovementKind.LEFT && move.at() == here && comesBack(i) && !shownAt.contains(here)) {
                return false;
            }
            in = move.kind() != MovementKind.LEFT || in && move.at() == here;
        }
        return in;
    }

    private boolean comesBack(int from) {
        return moves.stream().skip(from + 1L).anyMatch(move -> move.kind() == MovementKind.RETURNED);
    }

    private List<Placed> placed(List<Sitting.Move> printed) {
        List<Placed> placed = new ArrayList<>();
        int since = BEFORE_ALL;
        for (int i = 0; i < printed.size(); i++) {
            Sitting.Move move = printed.get(i);
            Integer item = move.item();
            int at = item != null
                    ? item
                    : move.kind() == MovementKind.LEFT ? lastShown(next(printed, i)) : firstShown(since);
            placed.add(new Placed(move.kind(), at));
            since = Math.max(since, at);
        }
        return placed;
    }

    /** The item of the next movement that stands at one. */
    private static int next(List<Sitting.Move> printed, int from) {
        return printed.stream()
                .skip(from + 1L)
                .map(Sitting.Move::item)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(AFTER_ALL);
    }

    private int lastShown(int before) {
        return shownAt.stream()
                .filter(at -> at < before)
                .reduce((one, later) -> later)
                .orElse(BEFORE_ALL);
    }

    private int firstShown(int after) {
        return shownAt.stream().filter(at -> at > after).findFirst().orElse(AFTER_ALL);
    }

    private record Placed(MovementKind kind, int at) {}
}
