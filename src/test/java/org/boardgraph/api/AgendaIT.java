package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders before a meeting, over the samples and their register. */
@ExtendWith(TestGraph.class)
class AgendaIT {
    private static final String CHECK =
            "query($input: AgendaInput!) { checkAgenda(input: $input) { person { name } itemNumber"
                    + " itemTitle kind strength subject { ... on Topic { name } ... on Organization { name } } interest { id category }"
                    + " declaration { id meeting { date } } summary because { text citation { firstLine quote document { name } } } } }";
    private static final List<Map<String, Object>> ITEMS = List.of(
            item("1", "Declarations of interest", "Members with an interest in Pryor Moorings are asked to say so."),
            item("2", "Lease of the net loft to Ebb Tide Museum", null),
            item("3", "Moorings", "Pryor Moorings has asked for two berths.\nPryor’s own boat stays."),
            item("4", "Larkmere Night Ferry", "The ferry's winter berth."),
            item("5", "Old Pryor Moorings Society", "Reading the minutes."),
            item("6", "Grant to Tidewell Pilots’ Guild Benevolent Fund", "And one to the Tidewell Pilots' Guild."),
            item("7", "A bid by Tidewell Borough Council", null));

    private final Api api;
    private final Graph graph;

    AgendaIT(Graph graph) {
        this.graph = graph;
        this.api = Api.over(graph, ApiSettings.DEFAULT);
    }

    @BeforeEach
    void importSamples() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.list(Path.of("samples")), Files.list(Path.of("samples/registers")))) {
            new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                    .run(
                            files.filter(file -> !file.endsWith("README.md") && Files.isRegularFile(file))
                                    .sorted()
                                    .toList(),
                            result -> {});
        }
    }

    @Test
    void reminds_the_last_known_members_of_what_the_items_name() {
        assertThat(told(Viewer.READER, ITEMS, Map.of()))
                .containsExactly(
                        "OWN_AUTHORITY_NAMED item 7 Agnes Holmstead: Tidewell Borough Council",
                        "OWN_AUTHORITY_NAMED item 7 Benedict Rooke: Tidewell Borough Council",
                        "OWN_AUTHORITY_NAMED item 6 Eamon Strake: Tidewell Pilots’ Guild",
                        "REGISTERED_NOT_DECLARED item 3 John Pryor: Pryor Moorings",
                        "DECLARED_ELSEWHERE_NOT_HERE item 6 John Pryor: Tidewell Pilots’ Guild",
                        "OWN_AUTHORITY_NAMED item 7 John Pryor: Tidewell Borough Council",
                        "REGISTERED_NOT_DECLARED item 2 Ngaio Hurrell: Ebb Tide Museum",
                        "OWN_AUTHORITY_NAMED item 7 Ngaio Hurrell: Tidewell Borough Council",
                        "OWN_AUTHORITY_NAMED item 7 Rufus Danby-Moss: Tidewell Borough Council",
                        "REGISTERED_NOT_DECLARED item 6 Winifred Achterberg: Tidewell Pilots’ Guild",
                        "OWN_AUTHORITY_NAMED item 7 Winifred Achterberg: Tidewell Borough Council");
    }

    @Test
    void what_rests_on_a_sensitive_entry_is_told_to_officers_alone() {
        assertThat(told(Viewer.READER, ITEMS, Map.of()).toString()).doesNotContain("Larkmere");
        assertThat(told(Viewer.OFFICER, ITEMS, Map.of())).anyMatch(each -> each.contains("item 4 Benedict Rooke"));
    }

    @Test
    void too_much_and_what_is_not_there_is_refused() {
        List<Map<String, Object>> many = Collections.nCopies(101, item("1", "Ebb Tide Museum", null));
        assertThat(error(many, Map.of()))
                .startsWith("TOO_COMPLEX")
                .contains("101 items")
                .contains("at most 100");
        List<String> people = Collections.nCopies(201, "Person:aaaaaaaaaaaaaaaaaaaa");
        assertThat(error(ITEMS, Map.of("people", people)))
                .startsWith("TOO_COMPLEX")
                .contains("201 people");
        assertThat(error(ITEMS, Map.of("people", people.subList(0, 1))))
                .startsWith("NOT_FOUND")
                .contains("input.people");
        assertThat(error(ITEMS, Map.of("board", "Organization:aaaaaaaaaaaaaaaaaaaa")))
                .startsWith("NOT_FOUND");
        assertThat(error(ITEMS, Map.of("board", "Harbour"))).startsWith("BAD_ID");
    }

    @Test
    void only_those_that_are_named_are_reminded() {
        Object ngaio = new Answered(
                        ask("{ people(filter: {name: \"Ngaio\"}) { nodes { id } } }", Map.of(), Viewer.READER)
                                .getData())
                .at("people.nodes.0.id")
                .value();

        assertThat(told(Viewer.READER, ITEMS, Map.of("people", List.of(ngaio))))
                .isNotEmpty()
                .allMatch(each -> each.contains("Ngaio Hurrell"));
        assertThat(told(Viewer.READER, ITEMS, Map.of("people", List.of()))).isEmpty();
    }

    @Test
    void somebody_who_sits_nowhere_is_reminded_too() {
        Object rosalind = new Answered(
                        ask("{ people(filter: {name: \"Rosalind Tarrow\"}) { nodes { id } } }", Map.of(), Viewer.READER)
                                .getData())
                .at("people.nodes.0.id")
                .value();

        assertThat(told(Viewer.READER, ITEMS, Map.of("people", List.of(rosalind))))
                .containsExactly("DECLARED_ELSEWHERE_NOT_HERE item 2 Rosalind Tarrow: Ebb Tide Museum");
    }

    @Test
    void those_expected_are_the_members_of_the_last_meeting() {
        String expected = "query($board: ID!, $date: Date!) { expectedMembers(board: $board, date: $date) { name } }";
        assertThat(ask(expected, Map.of("board", board(), "date", "2023-09-20"), Viewer.READER)
                        .getData()
                        .toString())
                .isEqualTo(
                        "{expectedMembers=[{name=Winifred Achterberg}, {name=Rufus Danby-Moss}, {name=Agnes Holmstead},"
                                + " {name=Ngaio Hurrell}, {name=John Pryor}, {name=Benedict Rooke}, {name=Eamon Strake}]}");
    }

    private List<String> told(Viewer viewer, List<Map<String, Object>> items, Map<String, Object> more) {
        ExecutionResult result = check(viewer, items, more);
        assertThat(result.getErrors()).isEmpty();
        return new Answered(result.getData())
                .at("checkAgenda").maps().stream()
                        .map(each -> each.get("kind") + " item " + each.get("itemNumber") + " "
                                + new Answered(each).at("person.name").value() + ": "
                                + new Answered(each).at("subject.name").value())
                        .toList();
    }

    private String error(List<Map<String, Object>> items, Map<String, Object> more) {
        ExecutionResult result = check(Viewer.READER, items, more);
        assertThat(result.getErrors()).hasSize(1);
        return result.getErrors().get(0).getExtensions().get("code") + ": "
                + result.getErrors().get(0).getMessage();
    }

    private ExecutionResult check(Viewer viewer, List<Map<String, Object>> items, Map<String, Object> more) {
        Map<String, Object> input =
                new java.util.HashMap<>(Map.of("board", board(), "date", "2023-09-20", "items", items));
        input.putAll(more);
        return ask(CHECK, Map.of("input", input), viewer);
    }

    private Object board() {
        return new Answered(ask(
                                "{ organizations(filter: {name: \"Tidewell Harbour Committee\"}) { nodes { id } } }",
                                Map.of(),
                                Viewer.READER)
                        .getData())
                .at("organizations.nodes.0.id")
                .value();
    }

    private ExecutionResult ask(String question, Map<String, Object> variables, Viewer viewer) {
        return api.graphQl()
                .execute(ExecutionInput.newExecutionInput(question)
                        .variables(variables)
                        .graphQLContext(Map.of(Viewer.class, viewer))
                        .build());
    }

    private static Map<String, Object> item(String number, String title, String text) {
        Map<String, Object> item = new java.util.HashMap<>(Map.of("number", number, "title", title));
        item.put("text", text);
        return item;
    }
}
