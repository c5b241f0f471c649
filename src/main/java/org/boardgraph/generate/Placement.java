package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.Role;

/**
 * One person's time with one board, before it is known who that person is.
 *
 * @param number the place among the placements of the board, from 0
 * @param spells the roles held, oldest first, one after the other
 * @param position the job title of an officer or a guest, or empty
 * @param body the body that a guest comes from, or empty
 */
record Placement(
        int board,
        int number,
        Sort sort,
        LocalDate from,
        LocalDate to,
        List<Spell> spells,
        String position,
        String body) {

    /** Who a placement can be filled by. */
    enum Sort {
        COUNCILLOR,
        OBSERVER,
        OFFICER,
        GUEST,
        GUEST_COUNCILLOR;

        boolean inOffice() {
            return this == COUNCILLOR || this == GUEST_COUNCILLOR;
        }
    }

    /** A role from a day to a day, both among it. */
    record Spell(Role role, LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    Placement {
        spells = List.copyOf(spells);
    }

    /** The same time with the board, in another post. */
    Placement as(String otherPosition, String otherBody) {
        return new Placement(board, number, sort, from, to, spells, otherPosition, otherBody);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Placement other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Board and number say which it is. */
    @Override
    public int hashCode() {
        return board * 10_007 + number;
    }
}
