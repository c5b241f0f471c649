package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Reviewing;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.Judged;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer decides who is who and takes it back; what cannot be done changes nothing. */
@ExtendWith(TestGraph.class)
class MutationsIT {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final Graph graph;
    private final Asking asking;

    MutationsIT(Graph graph) {
        this.graph = graph;
        Judging judging = new Judging(graph, NOON);
        this.asking = asking(new Judgements() {
            @Override
            public Judgement decide(Judging.Wish wish) {
                return judging.decide(wish);
            }

            @Override
            public Judgement undo(Id decision) {
                return judging.undo(decision);
            }
        });
    }

    private Asking asking(Judgements judgements) {
        return new Asking(graph, ApiSettings.DEFAULT, new Mutations(judgements, new Reviewing(graph, NOON)::keep));
    }

    @BeforeEach
    void write() {
        SmallGraph.write(graph);
    }

    @Test
    void a_decision_is_answered_with_what_was_asked_of_it() {
        Answered answer = asking.data(
                decide(
                        Judged.BRUNO,
                        Harbour.DIMITRI,
                        true,
                        "id same by at note left { id printedName } right { person { name } }"),
                Viewer.OFFICER);

        assertThat(answer.at("decideIdentity.same").value()).isEqualTo(true);
        assertThat(answer.at("decideIdentity.by").value()).isEqualTo("officer");
        assertThat(answer.at("decideIdentity.at").value()).isEqualTo("2031-01-01T12:00:00Z");
        assertThat(answer.at("decideIdentity.note").value()).isEqualTo("said so");
        assertThat(answer.at("decideIdentity.left.id").value()).isEqualTo(Judged.BRUNO);
        assertThat(answer.at("decideIdentity.left.printedName").value()).isEqualTo("Bruno Castellane");
        assertThat(answer.at("decideIdentity.right.person.name").value()).isEqualTo("Dimitri Ólafsson");
        assertThat(asking.sent()).hasSize(1);
        assertThat(asking.data("{ identityDecisions(first: 1) { nodes { id } } }", Viewer.OFFICER)
                        .at("identityDecisions.nodes.0.id"))
                .isEqualTo(answer.at("decideIdentity.id"));
    }

    @Test
    void undo_restores_the_exact_earlier_graph_and_shows_what_was() {
        String before = Dump.of(graph);
        Answered decided = asking.data(decide(Judged.BRUNO, Judged.DIMITRI, false, "id"), Viewer.OFFICER);
        assertThat(Dump.of(graph)).isNotEqualTo(before);

        Answered undone = asking.data(
                undo((String) decided.at("decideIdentity.id").value(), "same note left { printedName }"),
                Viewer.OFFICER);

        assertThat(undone.at("undoIdentityDecision.same").value()).isEqualTo(false);
        assertThat(undone.at("undoIdentityDecision.left.printedName").value()).isEqualTo("Bruno Castellane");
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void to_say_the_same_again_the_other_way_round_replaces() {
        Answered first = asking.data(decide(Judged.BRUNO, Judged.DIMITRI, true, "id"), Viewer.OFFICER);
        Answered second = asking.data(
                decide(Judged.DIMITRI, Judged.BRUNO, true, "id left { id } right { id }")
                        .replace("said so", "again"),
                Viewer.OFFICER);

        assertThat(second.at("decideIdentity.id")).isEqualTo(first.at("decideIdentity.id"));
        assertThat(second.at("decideIdentity.left.id").value()).isEqualTo(Judged.DIMITRI);
        Answered about = asking.data(
                "{ person(id: \"" + Harbour.BRUNO + "\") { identityDecisions { id note } } }", Viewer.OFFICER);
        assertThat(about.each("person.identityDecisions", "note")).containsExactly("again");
    }

    @Test
    void what_contradicts_is_refused_and_names_what_is_held() {
        Object ada = id(Judged.ADA, Judged.CLEO);
        Object cleo = id(Judged.CLEO, Judged.DIMITRI);
        String before = Dump.of(graph);

        GraphQLError other = error(decide(Judged.ADA, Judged.CLEO, false, "id"));
        GraphQLError third = error(decide(Judged.DIMITRI, Judged.ADA, false, "id"));

        assertThat(other.getExtensions())
                .containsEntry("code", "DECISION_REFUSED")
                .containsEntry("decisions", List.of(ada));
        assertThat(other.getMessage()).contains((String) ada, "Undo");
        assertThat((List<Object>) (List<?>) third.getExtensions().get("decisions"))
                .containsExactlyInAnyOrder(ada, cleo);
        assertThat(third.getPath()).containsExactly("decideIdentity");
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECISION_REFUSED | decideIdentity(left: "BRUNO", right: "BRUNO", same: true) { id }                         | two different
            DECISION_REFUSED | decideIdentity(left: "BRUNO", right: "BRUNO_HIMSELF", same: false) { id }                | two different
            NOT_FOUND        | decideIdentity(left: "BRUNO", right: "Mention:aaaaaaaaaaaaaaaaaaaa", same: true) { id }  | Mention:aaaaaaaaaaaaaaaaaaaa is not in the graph
            NOT_FOUND        | decideIdentity(left: "Person:bbbbbbbbbbbbbbbbbbbb", right: "BRUNO", same: true) { id }   | not in the graph
            NOT_FOUND        | undoIdentityDecision(id: "IdentityDecision:aaaaaaaaaaaaaaaaaaaa") { id }                 | not in the graph
            BAD_ID           | decideIdentity(left: "bruno", right: "BRUNO", same: true) { id }                         | left: "bruno" is not an id
            BAD_ID           | decideIdentity(left: "BRUNO", right: "Topic:aaaaaaaaaaaaaaaaaaaa", same: true) { id }    | the id of a Mention or a Person
            BAD_ID           | undoIdentityDecision(id: "BRUNO") { id }                                                 | the id of an IdentityDecision
            BAD_ID           | undoIdentityDecision(id: "7") { id }                                                     | is not an id
            BAD_PAGE         | decideIdentity(left: "BRUNO", right: "CLEO", same: true) { left { person { mentions(first: 500) { totalCount } } } } | 0 to 200 rows
            BAD_PAGE         | undoIdentityDecision(id: "HELD") { left { person { mentions(first: 500) { totalCount } } } } | 0 to 200 rows
            BAD_REQUEST      | decideIdentity(left: "BRUNO", right: "CLEO", same: true, note: "LONG") { id }            | shorten
            """)
    void what_cannot_be_done_changes_nothing(String code, String field, String sentence) {
        String before = Dump.of(graph);

        GraphQLError error = error("mutation { "
                + field.replace("BRUNO_HIMSELF", Harbour.BRUNO)
                        .replace("BRUNO", Judged.BRUNO)
                        .replace("CLEO", Judged.CLEO)
                        .replace("HELD", Judged.ONE_ADA)
                        .replace("LONG", "x".repeat(2001))
                + " }");

        assertThat(error.getExtensions()).as(error.getMessage()).containsEntry("code", code);
        assertThat(error.getMessage()).contains(sentence);
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void a_reader_is_refused_and_told_what_to_send() {
        String before = Dump.of(graph);
        for (String question : List.of(decide(Judged.ADA, Judged.CLEO, true, "id"), undo(Judged.ONE_ADA, "id"))) {
            ExecutionResult result = asking.ask(question, Map.of(), Viewer.READER);

            assertThat(result.getErrors()).hasSize(1);
            assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "FORBIDDEN");
            assertThat(result.getErrors().get(0).getMessage()).contains("Authorization: Bearer");
        }
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void one_after_the_other_until_one_is_refused() {
        ExecutionResult result =
                asking.ask("""
                mutation {
                  one: decideIdentity(left: "%1$s", right: "%2$s", same: true) { id }
                  two: decideIdentity(left: "%2$s", right: "%1$s", same: false) { id }
                  three: decideIdentity(left: "%2$s", right: "%3$s", same: true) { id }
                }
                """.formatted(Judged.BRUNO, Judged.DIMITRI, Judged.CLEO), Map.of(), Viewer.OFFICER);

        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getPath()).containsExactly("two");
        Answered held = asking.data("{ identityDecisions { nodes { left { id } right { id } } } }", Viewer.OFFICER);
        assertThat(held.each("identityDecisions.nodes", "left.id")).contains(Judged.BRUNO);
        assertThat(held.each("identityDecisions.nodes", "right.id")).doesNotContain(Judged.CLEO);
    }

    @Test
    void each_answer_shows_the_graph_as_it_was_left() {
        Answered answer = asking.data("""
                mutation {
                  one: decideIdentity(left: "%1$s", right: "%2$s", same: true) { id note }
                  two: decideIdentity(left: "%1$s", right: "%2$s", same: true, note: "sure") { id note }
                }
                """.formatted(Judged.BRUNO, Judged.DIMITRI), Viewer.OFFICER);

        assertThat(answer.at("one.note").value()).isNull();
        assertThat(answer.at("two.note").value()).isEqualTo("sure");
    }

    @Test
    void a_decision_about_a_name_that_is_gone_is_taken_back_all_the_same() {
        GraphQLError error = error(undo(Judged.INCOMPLETE, "id"));

        assertThat(error.getExtensions()).containsEntry("code", "NOT_SHOWN");
        assertThat(error(undo(Judged.INCOMPLETE, "id")).getExtensions()).containsEntry("code", "NOT_FOUND");
    }

    @Test
    void a_decision_whose_name_becomes_of_nobody_is_taken_and_named() {
        Asking other = asking(new Judgements() {
            @Override
            public Judgement decide(Judging.Wish wish) {
                return new Judgement.Done(Id.parse(Judged.INCOMPLETE).orElseThrow());
            }

            @Override
            public Judgement undo(Id decision) {
                throw new AssertionError();
            }
        });
        GraphQLError error = other.ask(decide(Judged.ADA, Judged.CLEO, true, "id"), Map.of(), Viewer.OFFICER)
                .getErrors()
                .get(0);

        assertThat(error.getExtensions())
                .containsEntry("code", "NOT_SHOWN")
                .containsEntry("decisions", List.of(Judged.INCOMPLETE));
        assertThat(error.getMessage()).contains("is taken");
    }

    private Object id(String left, String right) {
        return asking.data(decide(left, right, true, "id"), Viewer.OFFICER)
                .at("decideIdentity.id")
                .value();
    }

    private GraphQLError error(String question) {
        ExecutionResult result = asking.ask(question, Map.of(), Viewer.OFFICER);
        assertThat(result.getErrors()).hasSize(1);
        return result.getErrors().get(0);
    }

    private static String decide(String left, String right, boolean same, String selection) {
        return "mutation { decideIdentity(left: \"%s\", right: \"%s\", same: %s, note: \" said so \") { %s } }"
                .formatted(left, right, same, selection);
    }

    private static String undo(String id, String selection) {
        return "mutation { undoIdentityDecision(id: \"%s\") { %s } }".formatted(id, selection);
    }
}
