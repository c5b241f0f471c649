package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that is the same on every machine: SplitMix64, whose steps are fixed by its definition and not by a library's version.
 * A fork is made of what it is for, so that one part of the world can grow without changing the others.
 */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** Dice of their own for the thing named. */
    Dice fork(String purpose) {
        long hash = state;
        for (int i = 0; i < purpose.length(); i++) {
            hash = mix(hash * 31 + purpose.charAt(i));
        }
        return new Dice(hash);
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    /** From low to high, both among them. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(double probability) {
        return (next() >>> 11) * 0x1.0p-53 < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** As many different ones as there are, at most count, in a mixed order. */
    <T> List<T> some(List<T> choices, int count) {
        List<T> mixed = new ArrayList<>(choices);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swapped = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, swapped);
        }
        return mixed.subList(0, Math.min(count, mixed.size()));
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
