package org.boardgraph.api;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks several times a second after the requests that are being answered. One thread does it for all of them. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger("org.boardgraph.api");
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final Set<Running> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Thread watch = new Thread(Watch::look, "requests-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private Watch() {}

    static void over(Running running) {
        RUNNING.add(running);
    }

    static void done(Running running) {
        RUNNING.remove(running);
    }

    private static void look() {
        while (true) {
            LockSupport.parkNanos(NANOS_BETWEEN);
            RUNNING.forEach(Watch::check);
        }
    }

    private static void check(Running running) {
        try {
            running.check();
        } catch (RuntimeException failure) {
            // The next look comes soon, and the database has a time limit of its own.
            LOG.warn("A request could not be cut short", failure);
        }
    }
}
