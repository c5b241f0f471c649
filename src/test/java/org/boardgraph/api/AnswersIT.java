package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of the small graph, and what comes back. */
@ExtendWith(TestGraph.class)
class AnswersIT {
    private Asking asking;

    @BeforeEach
    void graph(Graph graph) {
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    @Test
    void who_attended_what() {
        Answered answer = asking.data("""
                { meetings { nodes { name date attendances { nodes { status person { name } citation { quote document { name } } } } } } }
                """);

        assertThat(answer.each("meetings.nodes", "date"))
                .containsExactly(
                        "2030-05-15",
                        "2030-04-15",
                        "2030-04-15",
                        "2030-03-15",
                        "2030-02-15",
                        "2030-02-15",
                        "2030-01-15");
        assertThat(answer.each("meetings.nodes.0.attendances.nodes", "person.name"))
                .containsExactly("Ada Fenwick", "Bruno Castellane", "Cleo Marsh", "Dimitri Ólafsson");
        assertThat(answer.at("meetings.nodes.0.attendances.nodes.1.citation.quote")
                        .value())
                .isEqualTo("line 11");
        assertThat(answer.at("meetings.nodes.0.attendances.nodes.1.citation.document.name")
                        .value())
                .isEqualTo("Harbour Board 2030-05-15.txt");
        assertThat(asking.sent()).hasSize(1);
    }
}
