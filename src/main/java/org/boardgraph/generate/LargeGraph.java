package org.boardgraph.generate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.DirectLoad;
import org.boardgraph.importing.Loading;
import org.boardgraph.registers.ReferenceText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plausible graph of any size straight into the database. A larger one has more counties, with their boards, people and subjects,
 * and not larger ones, so that what an answer has to look at does not depend on the size; only some subjects are named everywhere.
 * The same figures and seed give the same graph.
 */
public final class LargeGraph {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int AHEAD = 2;

    private final int meetings;
    private final Land land;

    public LargeGraph(int meetings, long seed) {
        this.meetings = meetings;
        this.land = new Land(seed);
    }

    /** Whether the graph is empty, so that nothing comes to stand beside something else. */
    public static boolean fits(Graph graph) {
        return DirectLoad.isEmpty(graph);
    }

    /** Writes the graph; the step is told of how many meetings there are more. */
    public void load(Graph graph, IntConsumer step) {
        try (DirectLoad load = new DirectLoad(graph, CLOCK)) {
            load.begin(new ReferenceText("authorities.csv", authorities()));
            write(load, step);
            load.finish();
        }
    }

    private int territories() {
        return (meetings + Territory.MEETINGS - 1) / Territory.MEETINGS;
    }

    /** One thread invents, the other writes. */
    private void write(DirectLoad load, IntConsumer step) {
        BlockingQueue<Ready> queue = new ArrayBlockingQueue<>(AHEAD);
        Thread inventor = new Thread(() -> invent(load, queue), "inventing");
        inventor.setDaemon(true);
        inventor.start();
        try {
            for (int i = 0; i < territories(); i++) {
                Ready ready = queue.take();
                if (ready.failure != null) {
                    throw ready.failure;
                }
                if (ready.loading != null) {
                    load.write(ready.loading);
                    step.accept(ready.loading.notes());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the load was interrupted", e);
        } finally {
            inventor.interrupt();
        }
    }

    private record Ready(
            @Nullable Loading loading, @Nullable RuntimeException failure) {}

    private void invent(DirectLoad load, BlockingQueue<Ready> queue) {
        try {
            for (int i = 0; i < territories(); i++) {
                int wanted = Math.min(Territory.MEETINGS, meetings - i * Territory.MEETINGS);
                queue.put(new Ready(load.prepare(new TerritoryWriter(land.territory(i)).write(wanted)), null));
            }
        } catch (RuntimeException failure) {
            failed(queue, failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void failed(BlockingQueue<Ready> queue, RuntimeException failure) {
        try {
            queue.offer(new Ready(null, failure), 1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The list of all authorities, with their ends and successors. */
    String authorities() {
        StringBuilder list = new StringBuilder("local-authority-code,official-name,nice-name,gss-code,start-date,"
                + "end-date,replaced-by,nation,local-authority-type-name,county-la,alt-names\n");
        for (int i = 0; i < territories(); i++) {
            Territory territory = land.territory(i);
            for (int council = 0; council < territory.councils.size(); council++) {
                list.append(authority(territory, council)).append('\n');
            }
        }
        return list.toString();
    }

    private static String authority(Territory territory, int council) {
        LocalDate merged = territory.merged;
        boolean gone = merged != null && (council == 1 || council == 2);
        String code = "T" + territory.number + "C";
        return String.join(
                ",",
                code + council,
                territory.councils.get(council),
                "",
                "",
                council == 4 ? String.valueOf(merged) : "",
                gone && merged != null ? merged.minusDays(1).toString() : "",
                gone ? code + 4 : "",
                "England",
                territory.types.get(council),
                council == 0 ? "" : code + 0,
                "");
    }
}
