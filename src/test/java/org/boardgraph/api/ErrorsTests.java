package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Map;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.Queries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Every error has a code and a sentence that tells the caller what to change, and nothing of what the program is made of. */
class ErrorsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BAD_ID      | { person(id: "x") { name } }                                             | "x" is not an id
            BAD_ID      | { person(id: "Meeting:aaaaaaaaaaaaaaaaaaaa") { name } }                   | Send the id of a Person
            BAD_ID      | { node(id: "Nothing:aaaaaaaaaaaaaaaaaaaa") { id } }                       | is not the id of an object
            BAD_ID      | { nodes(ids: ["Person:aaaaaaaaaaaaaaaaaaaa", ""]) { id } }                | is not an id
            BAD_ID      | { attendances(filter: {person: "Topic:aaaaaaaaaaaaaaaaaaaa"}) { totalCount } } | filter.person
            BAD_ID      | { declarations(filter: {subject: "Person:aaaaaaaaaaaaaaaaaaaa"}) { totalCount } } | a Topic or an Organization
            BAD_PAGE    | { meetings(first: 1, last: 1) { totalCount } }                            | leave one of them out
            BAD_PAGE    | { meetings(first: -1) { totalCount } }                                    | first is -1
            BAD_PAGE    | { meetings(last: 201) { totalCount } }                                    | 0 to 200 rows
            BAD_PAGE    | { document(id: "Document:aaaaaaaaaaaaaaaaaaaa") { lines(first: 0, last: 2) { text } } } | lines count from 1
            BAD_PAGE    | { document(id: "Document:aaaaaaaaaaaaaaaaaaaa") { lines(first: 1, last: 201) { text } } } | at most 200
            BAD_CURSOR  | { meetings(after: "!") { totalCount } }                                   | not a cursor
            BAD_CURSOR  | { meetings(after: "") { totalCount } }                                    | not a cursor
            BAD_DATE    | { meetings(filter: {from: "2030-02-31"}) { totalCount } }                 | "2030-02-31" is not a day
            BAD_DATE    | { meetings(filter: {from: 5}) { totalCount } }                            | a day that there is
            BAD_REQUEST | { meetings { nothing } }                                                  | nothing
            BAD_REQUEST | { meetings                                                                | syntax
            BAD_REQUEST | { meetings(first: "many") { totalCount } }                                | first
            BAD_REQUEST | { attendances(filter: {status: [ASLEEP]}) { totalCount } }                | ASLEEP
            BAD_REQUEST | { meetings(filter: {board: {id: 5}}) { totalCount } }                     | board
            BAD_REQUEST | { meetings(filter: {colour: "red"}) { totalCount } }                      | colour
            BAD_REQUEST | { organizations(filter: {holdsMeetings: "yes"}) { totalCount } }          | holdsMeetings
            BAD_REQUEST | query Q($n: Int!) { meetings(first: $n) { totalCount } }                  | 'n'
            BAD_REQUEST | mutation { nothing }                                                      | mutation
            BAD_REQUEST | mutation { undoIdentityDecision { id } }                                  | id
            BAD_REQUEST | subscription { meetings { totalCount } }                                  | subscription
            FORBIDDEN   | mutation { undoIdentityDecision(id: "x") { id } }                         | Authorization: Bearer TOKEN
            """)
    void says_what_to_change(String code, String question, String sentence) {
        GraphQLError error = only(question, Map.of(), statement -> Map.of());

        assertThat(error.getExtensions()).as(error.getMessage()).containsEntry("code", code);
        assertThat(error.getMessage())
                .containsIgnoringCase(sentence)
                .doesNotContain("Exception", "java", "graphql.", "Value", "{");
    }

    @Test
    void a_variable_that_is_no_day() {
        GraphQLError error = only(
                "query Q($from: Date) { meetings(filter: {from: $from}) { totalCount } }",
                Map.of("from", "2030-13-01"),
                statement -> Map.of());

        assertThat(error.getExtensions()).containsEntry("code", "BAD_DATE");
        assertThat(error.getMessage()).contains("2030-13-01");
    }

    @Test
    void a_cursor_of_another_list() {
        GraphQLError error =
                only("{ people(after: \"" + cursor("Meeting", "x") + "\") { totalCount } }", Map.of(), s -> Map.of());

        assertThat(error.getExtensions()).containsEntry("code", "BAD_CURSOR");
        assertThat(error.getMessage()).contains("another list");
    }

    @Test
    void points_to_the_field_below_the_root() {
        GraphQLError error = only(
                "{ mine: person(id: \"" + Harbour.ADA + "\") { them: attendances(first: 500) { totalCount } } }",
                Map.of(),
                statement -> Map.of());

        assertThat(error.getPath()).containsExactly("mine", "them");
    }

    @Test
    void one_bad_field_leaves_the_others_their_answers() {
        ExecutionResult result = execute(
                "{ person(id: \"x\") { name } viewer { name } document(id: \"" + "Document:aaaaaaaaaaaaaaaaaaaa"
                        + "\") { name } }",
                Map.of(),
                statement -> {
                    assertThat(statement.text()).contains(":Document").doesNotContain(":Person");
                    return Map.of();
                });

        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.<Map<String, Object>>getData()).containsKey("viewer").containsEntry("person", null);
    }

    @Test
    void too_deep_and_too_much_is_refused_before_the_database_is_asked() {
        Queries.Runner never = statement -> {
            throw new AssertionError("asked: " + statement.text());
        };
        String deep = "{ meetings { nodes { " + "previous { ".repeat(30) + "id" + " }".repeat(30) + " } } }";
        StringBuilder wide = new StringBuilder("{ statistics { ");
        for (int i = 0; i < 3000; i++) {
            wide.append("a").append(i).append(": people ");
        }

        assertThat(only(deep, Map.of(), never).getExtensions()).containsEntry("code", "TOO_DEEP");
        assertThat(only(wide.append("} }").toString(), Map.of(), never).getExtensions())
                .containsEntry("code", "TOO_COMPLEX");
    }

    @Test
    void what_the_database_says_stays_inside() {
        GraphQLError slow = only("{ statistics { people } }", Map.of(), statement -> {
            throw new ClientException(
                    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "MATCH (n)");
        });
        GraphQLError away = only("{ statistics { people } }", Map.of(), statement -> {
            throw new ServiceUnavailableException("localhost:7687 refused");
        });
        GraphQLError broken = only("{ statistics { people } }", Map.of(), statement -> {
            throw new IllegalStateException("secret place");
        });

        assertThat(slow.getExtensions()).containsEntry("code", "TIMEOUT");
        assertThat(away.getExtensions()).containsEntry("code", "UNAVAILABLE");
        assertThat(broken.getExtensions()).containsEntry("code", "INTERNAL").containsKey("reference");
        for (GraphQLError error : new GraphQLError[] {slow, away, broken}) {
            assertThat(error.toSpecification().toString()).doesNotContain("MATCH", "7687", "secret", "Exception");
        }
    }

    private static String cursor(String kind, String position) {
        return org.boardgraph.query.Cursors.of(kind, position);
    }

    private static GraphQLError only(String question, Map<String, Object> variables, Queries.Runner runner) {
        ExecutionResult result = execute(question, variables, runner);
        assertThat(result.getErrors()).as(question).hasSize(1);
        return result.getErrors().get(0);
    }

    private static ExecutionResult execute(String question, Map<String, Object> variables, Queries.Runner runner) {
        return Api.over(runner, ApiSettings.DEFAULT)
                .graphQl()
                .execute(ExecutionInput.newExecutionInput(question)
                        .variables(variables)
                        .build());
    }
}
