package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the served schema is in the table, and answers in one statement that the database accepts. */
class EveryFieldIT {
    private static final Map<String, String> ARGUMENTS = Map.of(
            "Query.node", id(Harbour.meeting(3)),
            "Query.nodes",
                    "(ids: [\"" + Harbour.ADA + "\", \"" + Harbour.item(1, 2) + "\", \"" + Harbour.TOPIC + "\"])",
            "Query.person", id(Harbour.ADA),
            "Query.organization", id(Harbour.BOARD),
            "Query.meeting", id(Harbour.meeting(1)),
            "Query.agendaItem", id(Harbour.item(1, 2)),
            "Query.document", id(Id.of("Document", "note", Harbour.meeting(1)).toString()),
            "Document.lines", "(first: 1, last: 5)");

    private static Asking asking;
    private static Everything everything;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
        everything = new Everything(asking.api().schema(), ARGUMENTS);
    }

    static Stream<String> roots() {
        Api api = Api.over(statement -> Map.of(), ApiSettings.DEFAULT);
        return new Everything(api.schema(), ARGUMENTS).roots().stream();
    }

    private static String id(String id) {
        return "(id: \"" + id + "\")";
    }

    @ParameterizedTest
    @MethodSource("roots")
    void answers_with_all_that_is_below_it(String root) {
        String question = everything.question(root, 3);
        for (Viewer viewer : List.of(Viewer.READER, Viewer.officer("an officer"))) {
            ExecutionResult result = asking.ask(question, Map.of(), viewer);

            assertThat(result.getErrors()).as(question + "\n" + asking.sent()).isEmpty();
            Map<String, Object> data = result.getData();
            assertThat(data.get(root)).as(root).isNotNull();
            assertThat(asking.sent()).hasSize(root.equals("viewer") ? 0 : 1);
        }
    }
}
