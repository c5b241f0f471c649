package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.Shared;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.ImportResult.ListTaken;
import org.boardgraph.importing.ImportResult.Rejected;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Session;

/** The real list and the five real notes beside the repository. */
@ExtendWith(TestGraph.class)
class SharedListIT {
    private final Graph graph;

    SharedListIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void before_between_or_after_the_notes_the_list_leaves_one_graph() throws IOException {
        Path list = Shared.path("data/authorities/uk_local_authorities_future.csv");
        List<String> dumps = new ArrayList<>();
        for (int place : List.of(5, 0, 3)) {
            TestGraph.wipe(graph);
            List<Path> files = new ArrayList<>(notes());
            files.add(place, list);
            assertThat(run(files))
                    .noneMatch(Rejected.class::isInstance)
                    .contains(new ListTaken("uk_local_authorities_future.csv", "470 authorities"));
            dumps.add(Dump.of(graph));
        }
        Dumps.assertSame(dumps.get(1), dumps.get(0));
        Dumps.assertSame(dumps.get(2), dumps.get(0));
        long start = System.nanoTime();
        assertThat(run(List.of(list))).allMatch(Unchanged.class::isInstance);
        System.out.printf("the list again: %.2f s%n", (System.nanoTime() - start) / 1e9);
        Dumps.assertSame(Dump.of(graph), dumps.get(0));
        assertThat(named("2014", "Somerset")).containsExactly("Somerset County Council 2023-03-31");
        assertThat(texts(
                        "MATCH (a:Attendance)-[:ON_BEHALF_OF]->(o) WHERE o.kind = 'AUTHORITY' AND o.identifiers IS NULL"
                                + " RETURN DISTINCT o.name AS text"))
                .as("councils that are not on the list")
                .isEmpty();
        assertThat(texts(
                        "MATCH (o:Authority {name: 'Mendip District Council'})-[:SUCCEEDED_BY]->(s)<-[:SUCCEEDED_BY]-(p)"
                                + " RETURN p.name AS text"))
                .containsExactly(
                        "Sedgemoor District Council",
                        "Somerset County Council",
                        "Somerset West and Taunton Council",
                        "South Somerset District Council");
    }

    private List<String> named(String year, String word) {
        return texts("MATCH (a:Attendance)-[:ON_BEHALF_OF]->(o) WHERE a.date >= '" + year + "' AND o.name STARTS WITH '"
                + word + "' RETURN DISTINCT o.name + ' ' + o.dissolutionDate AS text");
    }

    private List<String> texts(String cypher) {
        try (Session session = graph.driver().session()) {
            return session.run(cypher).list(row -> row.get("text").asString()).stream()
                    .sorted()
                    .toList();
        }
    }

    private List<ImportResult> run(List<Path> files) {
        List<ImportResult> results = new ArrayList<>();
        new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                .run(files, results::add);
        return results;
    }

    private static List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("notes"))) {
            return files.sorted().toList();
        }
    }
}
