package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** An answer that is put together at once is the answer that graphql-java gives field by field, to the letter. */
class AtOnceIT {
    /** With a root field that the graph does not answer, a query takes the ordinary way. */
    private static final String ORDINARILY = " viewer { name } }";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Asking asking;
    private static Everything everything;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph, EveryFieldIT.UNLIMITED);
        everything = new Everything(
                asking.api().schema(),
                Map.of(
                        "Query.node", "(id: \"" + Harbour.meeting(3) + "\")",
                        "Query.nodes", "(ids: [\"" + Harbour.ADA + "\", \"" + Harbour.meeting(1) + "\"])",
                        "Query.person", "(id: \"" + Harbour.ADA + "\")",
                        "Query.conflicts", "(filter: {from: \"2030-01-01\", to: \"2030-12-31\"})",
                        "Query.attendanceCounts", "(by: [MONTH, PERSON])"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node",
                "nodes",
                "person",
                "people",
                "organizations",
                "meetings",
                "attendances",
                "memberships",
                "attendanceCounts",
                "documents",
                "findings",
                "statistics",
                "conflicts"
            })
    void is_what_field_by_field_gives(String root) {
        same(everything.question(root, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __typename a: people(first: 2) { b: nodes { c: name __typename d: name } } people(first: 1) { nodes { id } } }",
                "{ people(first: 1) { nodes { id } } ...More } fragment More on Query { people(first: 1) { nodes { name id } totalCount } }",
                "{ meetings(first: 3) { nodes { id @skip(if: true) date @include(if: true) } edges { cursor } } }",
                "{ person(id: \"Person:aaaaaaaaaaaaaaaaaaaa\") { id } meetings(first: 0) { nodes { id } } }",
                "{ meeting(id: \"x\") { id } people(first: 1) { nodes { id } } }",
                "{ people(first: 1, last: 1) { nodes { id } } }",
            })
    void so_it_is_with_aliases_fragments_directives_nulls_and_errors(String question) {
        same(question);
    }

    @Test
    void an_object_at_many_places_is_one() {
        Map<String, Map<String, List<Map<String, Map<String, Object>>>>> data = asking.ask(
                        "{ attendances(filter: {person: \"" + Harbour.ADA + "\"}) { nodes { person { name } } } }")
                .getData();
        List<Map<String, Map<String, Object>>> rows = data.get("attendances").get("nodes");
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.get(0).get("person")).isSameAs(rows.get(1).get("person"));
    }

    private static void same(String question) {
        ExecutionResult atOnce = asking.ask(question);
        int end = question.indexOf(" fragment ") < 0 ? question.length() : question.indexOf(" fragment ");
        ExecutionResult ordinary = asking.ask(
                question.substring(0, question.lastIndexOf('}', end - 1)) + ORDINARILY + question.substring(end));
        assertThat(JSON.writeValueAsString(without(atOnce.getData())))
                .isEqualTo(JSON.writeValueAsString(without(ordinary.getData())));
        assertThat(atOnce.getErrors()).extracting(Object::toString).hasSameSizeAs(ordinary.getErrors());
    }

    private static Map<String, Object> without(@Nullable Map<String, Object> data) {
        Map<String, Object> others = new LinkedHashMap<>(data == null ? Map.of("none", true) : data);
        others.remove("viewer");
        return others;
    }
}
