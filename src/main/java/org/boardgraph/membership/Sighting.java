package org.boardgraph.membership;

import java.time.LocalDate;
import java.util.Comparator;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of an attendance list that shows a person in a role on a board, present or not.
 *
 * @param id of the attendance
 * @param at sorts the rows of one day: meeting, place on the list
 * @param authority the id of the body that the row names; null where it names none
 * @param label the role as printed
 */
public record Sighting(
        String id,
        LocalDate day,
        String at,
        Role role,
        @Nullable String authority,
        @Nullable String label) {

    static final Comparator<Sighting> AS_PRINTED =
            Comparator.comparing(Sighting::day).thenComparing(Sighting::at).thenComparing(Sighting::id);

    /** Whether a row in this role shows a membership: a guest's, or one without a role, shows none. */
    public static boolean shows(@Nullable Role role) {
        return role != null && role != Role.OTHER;
    }
}
