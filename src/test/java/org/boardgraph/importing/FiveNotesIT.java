package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.ImportResult.Imported;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The five real notes beside the repository: twice, and in every order. */
@ExtendWith(TestGraph.class)
class FiveNotesIT {
    private final NoteParser parser = new NoteLayouts();
    private final Graph graph;
    private final Importer importer;

    FiveNotesIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, parser, Clock.systemUTC());
    }

    @Test
    void the_second_import_changes_nothing() throws IOException {
        List<Path> files = files();
        assertThat(run(files)).hasSize(5).allMatch(Imported.class::isInstance);
        String first = Dump.of(graph);

        assertThat(run(files)).hasSize(5).allMatch(Unchanged.class::isInstance);
        Dumps.assertSame(Dump.of(graph), first);
    }

    @Test
    void all_120_orders_give_the_same_graph() throws IOException {
        List<Prepared> notes = new ArrayList<>();
        for (Path file : files()) {
            notes.add(Prepared.of(parser.parse(parser.read(file)), Origin.UNNAMED, Reference.NONE));
        }
        String first = null;
        long start = System.nanoTime();
        for (List<Prepared> order : orders(notes)) {
            TestGraph.wipe(graph);
            order.forEach(note -> importer.take(note, Origin.UNNAMED, false));
            String dump = Dump.of(graph);
            first = first == null ? dump : first;
            Dumps.assertSame(dump, first);
        }
        System.out.printf("120 orders: %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private List<ImportResult> run(List<Path> files) {
        List<ImportResult> results = new ArrayList<>();
        new Batch(importer, Origin.UNNAMED, false).run(files, results::add);
        return results;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(org.boardgraph.Shared.path("notes"))) {
            return files.sorted().toList();
        }
    }

    private static <T> List<List<T>> orders(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : all) {
            List<T> rest = new ArrayList<>(all);
            rest.remove(first);
            for (List<T> order : orders(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
