package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A board or committee and the meetings whose notes are written.
 *
 * @param key the place among the boards, from 0
 * @param councils keys of the councils that its members sit for; empty: any
 * @param council the key of the council whose committee this is, or null
 * @param meetings the days of its meetings, oldest first
 */
record Board(
        int key,
        String name,
        Kind kind,
        List<Integer> councils,
        @Nullable Integer council,
        List<LocalDate> meetings,
        HouseStyle style) {

    enum Kind {
        ASSOCIATION,
        COMMITTEE,
        JOINT
    }

    Board {
        councils = List.copyOf(councils);
        meetings = List.copyOf(meetings);
    }

    LocalDate first() {
        return meetings.get(0);
    }

    LocalDate last() {
        return meetings.get(meetings.size() - 1);
    }
}
