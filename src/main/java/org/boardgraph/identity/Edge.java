package org.boardgraph.identity;

import java.util.Comparator;

/**
 * A candidate pair of profiles, by their numbers.
 *
 * @param left the smaller number
 * @param bits log2 of the odds that both are one person's
 */
record Edge(int left, int right, double bits) {
    /** In place of bits: an officer decided it. */
    static final double DECIDED = Double.POSITIVE_INFINITY;
    /** In place of bits: only one person of the note fits. */
    static final double WITHIN_NOTE = Double.MAX_VALUE;

    static final Comparator<Edge> BEST_FIRST = Comparator.comparingDouble(Edge::bits)
            .reversed()
            .thenComparingInt(Edge::left)
            .thenComparingInt(Edge::right);

    int other(int end) {
        return end == left ? right : left;
    }
}
