package org.boardgraph.generate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.DirectLoad;
import org.boardgraph.importing.Loading;
import org.boardgraph.registers.ReferenceText;

/**
 * Writes a plausible graph of any size straight into the database. A larger one has more counties, with their boards, people and subjects,
 * and not larger ones, so that what an answer has to look at does not depend on the size; only some subjects are named everywhere.
 * The same figures and seed give the same graph.
 */
public final class LargeGraph {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    /** One writes while the others invent. */
    private static final int AT_ONCE = 3;

    /** The header of a list of authorities. */
    static final String AUTHORITIES = "local-authority-code,official-name,nice-name,gss-code,start-date,"
            + "end-date,replaced-by,nation,local-authority-type-name,county-la,alt-names\n";

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
        DirectLoad load = new DirectLoad(graph, CLOCK);
        load.begin(new ReferenceText("authorities.csv", authorities()));
        write(load, step);
        load.finish();
    }

    /** Ids of some boards, authorities, meetings, people and topics that the graph holds: the same ones of the same graph. */
    public static Map<String, List<String>> samples(Graph graph, int many) {
        return DirectLoad.samples(graph, many);
    }

    private int territories() {
        return (meetings + Territory.MEETINGS - 1) / Territory.MEETINGS;
    }

    /** The first territory, in which all is known that is known everywhere; then some at once, each invented and then written. */
    private void write(DirectLoad load, IntConsumer step) {
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            step.accept(write(load, 0));
            List<Future<Integer>> open = new ArrayList<>();
            for (int i = 1; i < territories(); i++) {
                int number = i;
                open.add(writers.submit(() -> write(load, number)));
            }
            for (Future<Integer> each : open) {
                step.accept(each.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the load was interrupted", e);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } finally {
            writers.shutdownNow();
        }
    }

    private int write(DirectLoad load, int territory) {
        int wanted = Math.min(Territory.MEETINGS, meetings - territory * Territory.MEETINGS);
        Loading loading = load.prepare(new TerritoryWriter(land.territory(territory)).write(wanted));
        load.write(loading);
        return loading.notes();
    }

    /** The list of all authorities, with their ends and successors. */
    String authorities() {
        StringBuilder list = new StringBuilder(AUTHORITIES);
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
