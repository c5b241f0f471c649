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

/** The named questions of graphql/documents say what they answer, and answer it in one statement, or in two. */
class DocumentsIT {
    private static final Path DOCUMENTS = Path.of("graphql/documents");
    private static final Map<String, Object> VARIABLES = Map.ofEntries(
            Map.entry("board", Harbour.BOARD),
            Map.entry("person", Harbour.ADA),
            Map.entry("meeting", Harbour.meeting(5)),
            Map.entry("meetings", List.of(Harbour.meeting(5))),
            Map.entry("id", Harbour.ADA),
            Map.entry("name", "harb"),
            Map.entry("first", 2),
            Map.entry("day", "2030-02-15"),
            Map.entry("date", "2030-06-15"),
            Map.entry("items", List.of(Map.of("title", "Dredging"))),
            Map.entry("filter", Map.of("board", Harbour.BOARD)));
    private static final Map<String, String> SAYS = Map.ofEntries(
            Map.entry("who-attended", "Ada Fenwick"),
            Map.entry("what-a-person-attended", "Parks Committee"),
            Map.entry("find-people", "people"),
            Map.entry("find-organizations", "Harbour Board"),
            Map.entry("object", "Ada Fenwick"),
            Map.entry("boards", "Harbour Board"),
            Map.entry("meeting", "Dredging goes on."),
            Map.entry("meetings", "Harbour Board"),
            Map.entry("attended", "Ada Fenwick"),
            Map.entry("declarations", "Dredging Fund"),
            Map.entry("findings", "TWO_MEETINGS_ONE_DAY"),
            Map.entry("overview", "a line fits nothing"),
            Map.entry("members-on-a-day", "Eastfold Borough Council"),
            Map.entry("identity-questions", "Cleo Marsh"),
            Map.entry("conflicts", "Ada Fenwick"),
            Map.entry("audit", "Ada Fenwick"),
            Map.entry("roles-of-a-person", "Harbour Board"),
            Map.entry("attendance-by-quarter", "2030-04-01"),
            Map.entry("attendance-rates", "Cleo Marsh"),
            Map.entry("who-sits-with-whom", "Bruno Castellane"),
            Map.entry("interests-of-a-person", "declares at line 21"),
            Map.entry("conflicts-of-a-meeting", "Harbour Board"),
            Map.entry("search", "Harbour Board"),
            Map.entry("changes", "hasNextPage"),
            Map.entry("reminders", "Ada Fenwick"));
    /** They are judged between a first and a second statement. */
    private static final List<String> JUDGED = List.of("conflicts", "conflicts-of-a-meeting", "reminders");

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
        assertThat(asking.sent()).hasSize(JUDGED.contains(name) ? 2 : 1);
    }
}
