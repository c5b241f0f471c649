package org.boardgraph.api;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Looks several times a second after the requests that are being answered. One thread does it for all of them. */
final class Watch {
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
            RUNNING.forEach(Running::check);
        }
    }
}
