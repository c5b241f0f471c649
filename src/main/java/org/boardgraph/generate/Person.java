package org.boardgraph.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the world.
 *
 * @param key p00042
 * @param shortForm Mike for Michael, or null
 * @param middle an initial that is rarely printed, or null
 * @param prefersShort whether lists usually print the short form
 * @param terms times in office as a councillor, oldest first; empty for others
 * @param posts times in other posts, oldest first
 * @param honours titles and post-nominals with the day from which they are held
 */
record Person(
        String key,
        String given,
        @Nullable String shortForm,
        @Nullable String middle,
        String family,
        String sex,
        boolean prefersShort,
        List<Term> terms,
        List<Post> posts,
        List<Honour> honours) {

    /** A time in office for a council; it goes on in the council's successor. */
    record Term(int council, LocalDate from, LocalDate to) {
        boolean covers(LocalDate start, LocalDate end) {
            return !start.isBefore(from) && !end.isAfter(to);
        }
    }

    /** A job, a seat or a capacity outside the councils. */
    record Post(@Nullable String position, @Nullable String body, LocalDate from, LocalDate to) {}

    /** What is printed before or after the name from a day on. */
    record Honour(String word, boolean before, LocalDate from) {}

    String name() {
        return given + " " + family;
    }
}
