package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The named questions of graphql/documents say what they answer, and answer it in one statement. */
class DocumentsIT {
    private static final Path DOCUMENTS = Path.of("graphql/documents");
    private static final Map<String, Object> VARIABLES = Map.of(
            "board",
            Harbour.BOARD,
            "person",
            Harbour.ADA,
            "meeting",
            Harbour.meeting(5),
            "name",
            "har",
            "first",
            2,
            "day",
            "2030-02-15");
    private static final Map<String, String> SAYS = Map.of(
            "who-attended", "Ada Fenwick",
            "what-a-person-attended", "Parks Committee",
            "find-people", "people",
            "boards", "Harbour Board",
            "meeting", "Dredging goes on.",
            "declarations", "Dredging Fund",
            "findings", "TWO_MEETINGS_ONE_DAY",
            "overview", "a line fits nothing",
            "members-on-a-day", "Eastfold Borough Council",
            "identity-questions", "Cleo Marsh");

    private static Asking asking;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString().replace(".graphql", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void answers(String name) throws IOException {
        String question = Files.readString(DOCUMENTS.resolve(name + ".graphql"));
        Map<String, Object> variables = new java.util.HashMap<>(VARIABLES);
        if (name.equals("declarations")) {
            variables.put("first", 20);
        }
        ExecutionResult result = asking.ask(question, variables, Viewer.READER);

        assertThat(question).startsWith("# ");
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString()).contains(SAYS.get(name));
        assertThat(asking.sent()).hasSize(1);
    }
}
