package org.boardgraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sums evidence in bits: log2 of how much likelier it is among mentions of one person than among those of two. */
final class Weights {
    /** Two mentions picked at random are one person's about once in twenty thousand. */
    static final double PRIOR = -14.3;

    private final boolean explaining;
    private final List<String> reasons = new ArrayList<>();
    private double bits = PRIOR;
    private double most = Double.MAX_VALUE;
    private double least = -Double.MAX_VALUE;

    Weights(boolean explaining) {
        this.explaining = explaining;
    }

    void add(double weight, Supplier<String> reason) {
        bits += weight;
        if (explaining) {
            reasons.add(reason.get());
        }
    }

    void add(double weight) {
        bits += weight;
    }

    /** No evidence lifts the sum above this, and why. */
    void atMost(double limit, Supplier<String> reason) {
        atMost(limit);
        if (explaining) {
            reasons.add(reason.get());
        }
    }

    /** No evidence lifts the sum above this. */
    void atMost(double limit) {
        most = Math.min(most, limit);
    }

    /** No evidence lets the sum sink below this. */
    void atLeast(double limit) {
        least = Math.max(least, limit);
    }

    double bits() {
        return Math.max(Math.min(bits, most), least);
    }

    List<String> reasons() {
        return reasons;
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** The weight of agreement in something that this many of a million have. */
    static double rarity(double inAMillion) {
        return log2(1e6 / inAMillion);
    }

    /** The probability that these bits stand for. */
    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
