package org.boardgraph.compared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What several callers at once got, each asking again as soon as it has an answer.
 *
 * @param perSecond answers a second, of all callers together
 * @param errors calls that failed
 * @param times of those that did not
 */
record Callers(double perSecond, int errors, Times times) {
    /** Lets so many callers ask for that long, each for boards chosen at random. */
    static Callers ask(Contender contender, int callers, Duration duration, List<List<String>> choices) {
        Times times = new Times();
        AtomicInteger errors = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    List<String> boards =
                            choices.get(ThreadLocalRandom.current().nextInt(choices.size()));
                    try {
                        times.of(() -> contender.ask(boards));
                    } catch (RuntimeException failure) {
                        if (errors.getAndIncrement() == 0) {
                            System.out.println("a call failed: " + failure);
                        }
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return new Callers(times.count() / ((System.nanoTime() - start) / 1e9), errors.get(), times);
    }
}
