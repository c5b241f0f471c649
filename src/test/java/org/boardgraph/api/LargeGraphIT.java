package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardgraph.generate.LargeGraph;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The API over a graph that was loaded directly. */
class LargeGraphIT {
    private static Graph graph;
    private static Asking asking;

    @BeforeAll
    static void load() {
        graph = TestGraph.empty();
        new LargeGraph(120, 3).load(graph, more -> {});
        asking = new Asking(graph);
    }

    @Test
    void meetings_and_people_are_answered() {
        Map<String, Object> meetings = asking.data("{ meetings(first: 5) { totalCount nodes { name board { name }"
                        + " attendances(first: 20) { nodes { status person { name } onBehalfOf { name } } }"
                        + " items { number title } } } }")
                .at("meetings")
                .map();

        assertThat(meetings).containsEntry("totalCount", 120);
        assertThat(meetings.toString()).contains("PRESENT", "Council", "title=");
    }

    @Test
    void there_are_conflicts_of_the_registers_and_of_declarations() {
        List<?> counts = asking.data(
                        "{ conflictCounts(filter: {authority: \"" + authority() + "\"}, by: [KIND]) { kind count } }")
                .at("conflictCounts")
                .maps();

        assertThat(counts.toString()).contains("REGISTERED_NOT_DECLARED", "DECLARED");
    }

    @Test
    void a_graph_that_holds_something_does_not_fit() {
        assertThat(LargeGraph.fits(graph)).isFalse();
    }

    private static String authority() {
        return graph.read(transaction -> transaction
                .run("MATCH (a:Attendance) RETURN a.authorityId AS id, count(*) AS n ORDER BY n DESC LIMIT 1")
                .single()
                .get("id")
                .asString());
    }
}
