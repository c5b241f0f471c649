package org.boardgraph.subjects;

import java.util.Set;

/**
 * Words in which a name was found.
 *
 * @param from the place of the first word
 * @param to the place after the last one
 * @param subjects ids of what is named; empty where it is something else, of which no shorter name within is meant either
 */
record Span(int from, int to, Set<String> subjects) {
    static Span nothing(int from, int to) {
        return new Span(from, to, Set.of());
    }

    private int length() {
        return to - from;
    }

    /** Whether this one is not meant, as the other holds some of its words and is the longer name, or begins before it. */
    boolean yields(Span other) {
        boolean meet = from < other.to && other.from < to;
        return meet && (other.length() > length() || other.length() == length() && other.from < from);
    }
}
