package org.boardgraph.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was in the room for each item of a meeting. */
public final class InRoom {
    private InRoom() {}

    /** The ids of the attendances by the item's id, in the order of the list. */
    public static Map<String, List<String>> during(Sitting sitting) {
        Room room = new Room(sitting);
        Map<String, List<String>> seats = new HashMap<>();
        sitting.items()
                .forEach(item -> seats.put(
                        item.id(),
                        sitting.seats().stream()
                                .filter(seat -> room.holds(seat, item))
                                .map(Sitting.Seat::id)
                                .toList()));
        return seats;
    }
}
