package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardgraph.query.Queries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit: what lies just within it is answered, what lies beyond is refused with what was asked and what is allowed. */
class LimitsTests {
    /** Answers every statement with nothing. */
    private static final Queries.Runner EMPTY = statement -> Map.of();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCUMENT | 30 | DOCUMENT_TOO_LONG | {viewer{name roles name name}} | {viewer{name roles name name} } | 31",
                "TOKENS | 6 | TOO_MANY_TOKENS | {viewer{name}} | {viewer{name name}} | 7",
                "TEXT | 3 | VALUE_TOO_LONG | {meeting(id: \"abc\"){id}} | {meeting(id: \"abcd\"){id}} | 4",
                "TEXT | 3 | VALUE_TOO_LONG | {meeting(id: \"\"\"abc\"\"\"){id}} | {meeting(id: \"\"\"abcd\"\"\"){id}} | 4",
                "DEPTH | 2 | TOO_DEEP | {viewer{name}} | {viewer{...A}} fragment A on Viewer{name{x}} | 3",
                "FIELDS | 3 | TOO_COMPLEX | {viewer{name roles}} | {viewer{...A ...A}} fragment A on Viewer{name roles} | 5",
                "ROOTS | 1 | TOO_COMPLEX | {viewer{name}} | {viewer{name} ...A} fragment A on Query{a: viewer{name}} | 2",
                "ALIASES | 1 | TOO_MANY_ALIASES | {viewer{a: name}} | {viewer{...A b: name}} fragment A on Viewer{a: name} | 2",
                "FRAGMENTS | 1 | TOO_MANY_FRAGMENTS | {...A} fragment A on Query{viewer{name}} | {...A} fragment A on Query{...B} fragment B on Query{viewer{name}} | 2",
                "DIRECTIVES | 1 | TOO_MANY_DIRECTIVES | {viewer{name @skip(if: true) roles}} | {viewer{name @skip(if: true) roles @skip(if: true)}} | 2",
            })
    void of_the_document(Limit limit, long most, String code, String within, String beyond, long actual) {
        Api api = Api.over(EMPTY, ApiSettings.DEFAULT.with(limit, most));

        assertThat(codes(execute(api, within, Map.of()))).doesNotContain(code);
        assertRefused(execute(api, beyond, Map.of()), limit, code, most, actual);
    }

    @Test
    void of_variables() {
        String question = "query($i: [ID!]!) { nodes(ids: $i) { id } }";
        Api few = Api.over(EMPTY, ApiSettings.DEFAULT.with(Limit.VALUES, 3));
        Api brief = Api.over(EMPTY, ApiSettings.DEFAULT.with(Limit.TEXT, 3));

        assertThat(codes(execute(few, question, ids(3, "abc")))).containsOnly("BAD_ID");
        assertRefused(execute(few, question, ids(4, "abc")), Limit.VALUES, "TOO_MANY_VALUES", 3, 4L);
        assertThat(codes(execute(brief, question, ids(1, "abc")))).containsOnly("BAD_ID");
        assertRefused(execute(brief, question, ids(1, "abcd")), Limit.TEXT, "VALUE_TOO_LONG", 3, 4);
    }

    private static Map<String, Object> ids(int number, String id) {
        return Map.of("i", Collections.nCopies(number, id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a connection and totalCount
                "{ people { totalCount } } | 2",
                // 20 rows where nothing is said: 1 + (1 + 20 × (1 + 1))
                "{ people { nodes { id } } } | 42",
                "{ people(first: 5) { nodes { id } } } | 12",
                "{ people(last: 5) { edges { cursor } } } | 12",
                "{ people(first: 0) { totalCount nodes { id } } } | 3",
                // a larger page than there is has an error of its own
                "{ people(first: 1000000) { nodes { id } } } | 402",
                // 2 pages multiply: 1 + 1 + 5 × (1 + (1 + 1 + 3 × 2))
                "{ people(first: 5) { nodes { attendances(first: 3) { nodes { id } } } } } | 47",
                // a meeting's attendances come by the hundred
                "{ meeting(id: \"x\") { attendances { nodes { id } } } } | 203",
                // a list without pages is taken to hold 10
                "{ meeting(id: \"x\") { items { id } } } | 22",
                "{ nodes(ids: [\"a\", \"b\"]) { id } } | 5",
                "{ document(id: \"x\") { lines(first: 11, last: 13) { text } } } | 8",
                // through fragments, wherever they are spread
                "{ people(first: 5) { ...P } a: people(first: 7) { ...P } } fragment P on PersonConnection { nodes { id } } | 28",
                "{ node(id: \"x\") { ... on Person { name } ... on Meeting { name } } } | 3",
                "query($n: Int = 4) { people(first: $n) { nodes { id } } } | 10",
            })
    void what_an_answer_may_hold_is_reckoned_from_its_pages(String question, long values) {
        assertThat(codes(execute(within(values), question, Map.of()))).doesNotContain("TOO_COMPLEX");
        assertRefused(
                execute(within(values - 1), question, Map.of()), Limit.COMPLEXITY, "TOO_COMPLEX", values - 1, values);
    }

    private static Api within(long values) {
        return Api.over(EMPTY, ApiSettings.DEFAULT.with(Limit.COMPLEXITY, values));
    }

    @Test
    void a_page_size_in_a_variable_counts() {
        String question = "query($n: Int) { people(first: $n) { nodes { id } } }";

        assertThat(codes(execute(within(10), question, Map.of("n", 4)))).doesNotContain("TOO_COMPLEX");
        assertRefused(execute(within(10), question, Map.of("n", 5)), Limit.COMPLEXITY, "TOO_COMPLEX", 10, 12L);
    }

    @Test
    void relations_are_counted() {
        Api api = Api.over(EMPTY, ApiSettings.DEFAULT.with(Limit.RELATIONS, 2));
        String question = "{ meeting(id: \"Meeting:aaaaaaaaaaaaaaaaaaaa\") { board { name } documents { name } } }";

        assertRefused(execute(api, question, Map.of()), Limit.RELATIONS, "TOO_COMPLEX", 2, 2L);
        assertThat(codes(execute(Api.over(EMPTY, ApiSettings.DEFAULT), question, Map.of())))
                .doesNotContain("TOO_COMPLEX");
    }

    @Test
    void a_text_that_is_asked_again_is_refused_again() {
        Api api = Api.over(EMPTY, ApiSettings.DEFAULT.with(Limit.ALIASES, 1));
        String question = "{ viewer { a: name b: name } }";

        assertThat(codes(execute(api, question, Map.of()))).containsExactly("TOO_MANY_ALIASES");
        assertThat(codes(execute(api, question, Map.of()))).containsExactly("TOO_MANY_ALIASES");
    }

    @Test
    void fragments_in_a_circle_are_named() {
        ExecutionResult answer = execute(
                Api.over(EMPTY, ApiSettings.DEFAULT),
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                Map.of());

        assertThat(codes(answer)).containsExactly("BAD_REQUEST");
        assertThat(answer.getErrors().get(0).getMessage()).contains("A, B").contains("circle");
    }

    @Test
    void doubling_fragments_cost_no_time() {
        String document = "{ ...F0 } "
                + IntStream.range(0, 199)
                        .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                        .collect(Collectors.joining(" "))
                + " fragment F199 on Query { viewer { name } }";

        assertThat(codes(execute(Api.over(EMPTY, ApiSettings.DEFAULT), document, Map.of())))
                .containsExactly("TOO_COMPLEX");
    }

    @Test
    void the_schema_can_be_kept_back() {
        Api open = Api.over(EMPTY, ApiSettings.DEFAULT);
        Api closed = Api.over(EMPTY, ApiSettings.DEFAULT.withoutIntrospection());

        for (String question : List.of(
                "{ __schema { queryType { name } } }",
                "{ ...A } fragment A on Query { __type(name: \"Person\") { name } }")) {
            assertThat(codes(execute(open, question, Map.of()))).isEmpty();
            assertThat(codes(execute(closed, question, Map.of()))).containsExactly("INTROSPECTION_OFF");
        }
        assertThat(codes(execute(closed, "{ __typename viewer { __typename } }", Map.of())))
                .isEmpty();
    }

    private static void assertRefused(ExecutionResult answer, Limit limit, String code, long most, Number actual) {
        assertThat(answer.getErrors()).hasSize(1);
        GraphQLError error = answer.getErrors().get(0);
        assertThat(error.getExtensions())
                .containsEntry("code", code)
                .containsEntry("limit", most)
                .containsEntry("setting", "boardgraph." + limit.setting());
        assertThat(((Number) error.getExtensions().get("actual")).longValue()).isEqualTo(actual.longValue());
        assertThat(error.getMessage()).contains(String.valueOf(most)).contains(String.valueOf(actual));
    }

    private static List<Object> codes(ExecutionResult answer) {
        return answer.getErrors().stream()
                .map(error -> error.getExtensions().get("code"))
                .toList();
    }

    private static ExecutionResult execute(Api api, String question, Map<String, Object> variables) {
        return api.graphQl()
                .execute(ExecutionInput.newExecutionInput(question)
                        .variables(variables)
                        .build());
    }
}
