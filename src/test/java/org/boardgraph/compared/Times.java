package org.boardgraph.compared;

import java.util.ArrayList;
import java.util.List;

/** How long calls took. */
final class Times {
    private final List<Double> milliseconds = new ArrayList<>();

    /** Runs it and takes note of how long it took. */
    void of(Runnable call) {
        long start = System.nanoTime();
        call.run();
        add(System.nanoTime() - start);
    }

    synchronized void add(long nanoseconds) {
        milliseconds.add(nanoseconds / 1e6);
    }

    synchronized void clear() {
        milliseconds.clear();
    }

    synchronized int count() {
        return milliseconds.size();
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private synchronized double at(double share) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
