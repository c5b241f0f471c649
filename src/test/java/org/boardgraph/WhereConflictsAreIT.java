package org.boardgraph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The conflicts of the five real notes, all of them and no other, as read by hand: who, when, on which item, and the line that says so. */
@ExtendWith(TestGraph.class)
class WhereConflictsAreIT {
    private final Graph graph;

    WhereConflictsAreIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void importNotes() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("notes"))) {
            new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                    .run(files.sorted().toList(), result -> {});
        }
    }

    @Test
    void answers_as_read_by_hand() {
        assertThat(conflicts("2020-01-01", "2020-12-31"))
                .containsExactlyInAnyOrder(
                        "OWN_AUTHORITY_NAMED CONTEXT 2020-07-14 item 2 Philip Broadhead",
                        "OWN_AUTHORITY_NAMED CONTEXT 2020-07-14 item 6 Liz Green");
        assertThat(conflicts("2017-01-01", "2017-12-31"))
                .containsExactlyInAnyOrder(
                        "DECLARED CONTEXT 2017-07-11 item 6 Alan Connett",
                        "DECLARER_NOT_LISTED CONTEXT 2017-07-11 item - Alan Connett",
                        "OWN_AUTHORITY_NAMED CONTEXT 2017-07-11 item 3 Peter Fleming");
        assertThat(conflicts("2016-01-01", "2016-12-31"))
                .containsExactlyInAnyOrder(
                        "DECLARED CONTEXT 2016-01-19 item 4 Dave Hodgson",
                        "DECLARED CONTEXT 2016-01-19 item 4 Keith Glazier",
                        "DECLARED CONTEXT 2016-01-19 item 4 Sue Whitaker",
                        "DECLARED_ELSEWHERE_NOT_HERE POSSIBLE 2016-07-12 item 4 Dave Hodgson",
                        "DECLARED_ELSEWHERE_NOT_HERE POSSIBLE 2016-07-12 item 4 Sue Whitaker");
        assertThat(conflicts("2014-01-01", "2014-12-31")).isEmpty();
    }

    @Test
    void each_is_the_same_from_the_person_the_meeting_and_by_its_id() {
        for (Map<String, Object> conflict : found("2016-01-01", "2016-12-31")) {
            Map<String, Object> person = object(conflict, "person");
            Map<String, Object> meeting = object(conflict, "meeting");
            assertThat(ask(
                                    "query($p: ID!, $m: ID!, $c: ID!) {"
                                            + " person(id: $p) { conflicts(filter: {meeting: $m}) { nodes { id summary } } }"
                                            + " meeting(id: $m) { conflicts(filter: {person: $p}) { id summary } items { conflicts { id } } }"
                                            + " node(id: $c) { id ... on Conflict { summary } } }",
                                    Map.of("p", person.get("id"), "m", meeting.get("id"), "c", conflict.get("id")))
                            .toString())
                    .contains(conflict.get("id").toString());
        }
    }

    private List<String> conflicts(String from, String to) {
        return found(from, to).stream()
                .map(conflict -> {
                    Object item = conflict.get("item");
                    return conflict.get("kind") + " " + conflict.get("strength") + " "
                            + object(conflict, "meeting").get("date") + " item "
                            + (item == null ? "-" : object(conflict, "item").get("number")) + " "
                            + object(conflict, "person").get("name");
                })
                .toList();
    }

    private List<Map<String, Object>> found(String from, String to) {
        Map<String, Object> answer = ask(
                "query($from: Date!, $to: Date!) { conflicts(filter: {from: $from, to: $to}, first: 200) { totalCount nodes {"
                        + " id kind strength summary person { id name } meeting { id date } item { id number } subject { __typename }"
                        + " declaration { id } attendance { id status }"
                        + " because { text nodes { id } citation { firstLine quote } } review { state } } } }",
                Map.of("from", from, "to", to));
        return nodes(object(answer, "conflicts"));
    }

    private Map<String, Object> ask(String document, Map<String, Object> variables) {
        ExecutionResult result = Api.over(graph, ApiSettings.DEFAULT)
                .graphQl()
                .execute(ExecutionInput.newExecutionInput(document)
                        .variables(variables)
                        .build());
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> from, String field) {
        return (Map<String, Object>) from.get(field);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Map<String, Object> connection) {
        return (List<Map<String, Object>>) connection.get("nodes");
    }
}
