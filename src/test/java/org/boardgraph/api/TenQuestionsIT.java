package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ten questions of the README over the samples: what each answers is in golden/questions, and how many statements it sends is counted
 * at the driver. {@code -Dgolden.write=true} writes the answers anew: read the difference before committing it.
 */
class TenQuestionsIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/questions");
    private static final Pattern ROW = Pattern.compile(
            "^\\| ([^|]+\\?) \\| \\[([a-z-]+)]\\(graphql/documents/\\2\\.graphql\\) \\| (\\d) \\|$", Pattern.MULTILINE);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static CountedGraph graph;
    private static Api api;
    private static Map<String, Object> variables;

    /** A row of the README's table. */
    record Question(String asked, String document, int statements) {
        String text() throws IOException {
            return Files.readString(Path.of("graphql", "documents", document + ".graphql"));
        }
    }

    @BeforeAll
    static void samples() {
        graph = new CountedGraph(TestGraph.empty());
        SampleGraph.write(graph);
        api = Api.over(graph, ApiSettings.DEFAULT);
        variables = Map.of(
                "board", id("organizations", "name: \"tidewell harbour committee\", holdsMeetings: true"),
                "person", id("people", "name: \"ngaio hurrell\""),
                "meeting", id("meetings", "from: \"2023-02-01\", to: \"2023-02-01\""),
                "day", "2023-02-01",
                "first", 20);
    }

    private static String id(String list, String filter) {
        Answered found = new Answered(api.graphQl()
                .execute("{ " + list + "(filter: {" + filter + "}) { nodes { id } } }")
                .getData());
        assertThat(found.each(list + ".nodes", "id")).as(filter).hasSize(1);
        return (String) found.each(list + ".nodes", "id").get(0);
    }

    static List<Question> questions() throws IOException {
        return ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> new Question(row.group(1), row.group(2), Integer.parseInt(row.group(3))))
                .toList();
    }

    @Test
    void there_are_ten() throws IOException {
        assertThat(questions()).hasSize(10).extracting(Question::document).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answers_in_the_statements_that_are_stated(Question question) throws IOException {
        for (Viewer viewer : List.of(Viewer.READER, Viewer.OFFICER)) {
            graph.sent();
            ExecutionResult result = ask(question, viewer, variables);
            assertThat(result.getErrors()).isEmpty();
            assertThat(graph.sent()).as("statements").hasSize(question.statements());
            if (viewer == Viewer.READER) {
                golden(question.document() + ".json", JSON.writeValueAsString(result.getData()));
            }
        }
    }

    /** The plan of a statement is looked up by its text, which must not depend on what is asked for. */
    @ParameterizedTest
    @MethodSource("questions")
    void other_values_send_the_same_statements(Question question) throws IOException {
        graph.sent();
        ask(question, Viewer.READER, variables);
        List<String> sent = graph.sent();
        Map<String, Object> others = new HashMap<>(variables);
        others.put("board", id("organizations", "name: \"rivers roads board\", holdsMeetings: true"));
        others.put("person", id("people", "name: \"idris callow\""));
        others.put("meeting", id("meetings", "from: \"2023-06-13\", to: \"2023-06-13\""));
        others.put("day", "2022-12-31");
        others.put("first", 7);
        graph.sent();
        assertThat(ask(question, Viewer.READER, others).getErrors()).isEmpty();

        assertThat(graph.sent().get(0)).isEqualTo(sent.get(0));
    }

    private static ExecutionResult ask(Question question, Viewer viewer, Map<String, Object> variables)
            throws IOException {
        return api.graphQl()
                .execute(ExecutionInput.newExecutionInput(question.text())
                        .variables(variables)
                        .graphQLContext(Map.of(Viewer.class, viewer))
                        .build());
    }

    private static void golden(String name, String answer) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, answer + "\n");
        }
        assertThat(answer + "\n").isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
