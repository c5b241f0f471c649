package org.boardgraph.corrections;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import org.boardgraph.model.OrderKey;

/** Which meeting a correction corrects. */
public final class Target {
    /** What a correction says that gives no date. */
    public static final String PREVIOUS = "previous";
    /** How long ago "the last meeting" may be. */
    public static final int DAYS = 100;

    private Target() {}

    /**
     * Where the meetings stand, among those of the board by their order keys, that a correction can mean.
     *
     * @param after lower bound, excluded
     * @param before upper bound, excluded
     */
    public record Span(String after, String before) {}

    /** Empty: it can mean none, since the day that it gives is no earlier one. */
    public static Optional<Span> span(String target, LocalDate made) {
        if (target.equals(PREVIOUS)) {
            return Optional.of(new Span(endOf(made), endOf(made.minusDays(DAYS))));
        }
        try {
            LocalDate day = LocalDate.parse(target);
            return day.isBefore(made) ? Optional.of(new Span(OrderKey.newestFirst(day), endOf(day))) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Behind all meetings of a day: "/" ends the day in an order key, and "0" is the sign that follows it. */
    private static String endOf(LocalDate day) {
        return OrderKey.newestFirst(day) + "0";
    }

    /**
     * The meeting that a correction corrects; empty: it stays pending. Where the note gives a day, it is the only meeting of
     * the board on that day; otherwise the only one in the hundred days before, if the two share at least half their members.
     *
     * @param candidates all meetings of the board in the correction's span
     */
    public static Optional<Sitting> of(MadeCorrection correction, Collection<Sitting> candidates) {
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Sitting only = candidates.iterator().next();
        boolean sure = !correction.target().equals(PREVIOUS) || only.sharesHalf(correction.madeAt());
        return sure ? Optional.of(only) : Optional.empty();
    }
}
