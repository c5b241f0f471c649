package org.boardgraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another name that a board bore for a time.
 *
 * @param board the name that the board is told by
 * @param otherName as notes of that time print it
 * @param from the first day, or null: always until to
 * @param to the last day, or null: ever since
 * @param organization the body that the board belongs to, or null: whichever
 */
public record BoardName(
        String board,
        String otherName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String organization) {

    public boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day on which both held. */
    public boolean meets(BoardName other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }
}
