package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.Judged;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is held to be who, why, what is asked and what was decided. */
class IdentityIT {
    private static Asking asking;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    @Test
    void the_names_that_are_held_to_be_a_person() {
        Answered answer = asking.data("""
                { person(id: "%s") { mentions { totalCount nodes {
                    id printedName probability reason person { name } authority { name } meeting { date } citation { quote }
                } } } }
                """.formatted(Harbour.ADA_ONCE));

        assertThat(answer.at("person.mentions.totalCount").value()).isEqualTo(2);
        assertThat(answer.each("person.mentions.nodes", "printedName"))
                .containsExactly("Cllr Ada Fenwick", "A. Fenwick");
        assertThat(answer.each("person.mentions.nodes", "person.name")).containsOnly("Ada Fenwick");
        assertThat(answer.each("person.mentions.nodes", "probability")).containsExactly(1.0, 0.97);
        assertThat(answer.at("person.mentions.nodes.1.reason").value()).isEqualTo("Decided by an officer.");
        assertThat(answer.at("person.mentions.nodes.0.authority.name").value()).isEqualTo("Westmarch County Council");
        assertThat(answer.at("person.mentions.nodes.1.authority").value()).isNull();
        assertThat(answer.each("person.mentions.nodes", "meeting.date")).containsOnly("2030-01-15");
        assertThat(answer.each("person.mentions.nodes", "citation.quote")).containsExactly("line 10", "line 14");
        assertThat(asking.sent()).hasSize(1);
    }

    @Test
    void what_is_unsure_the_likeliest_first() {
        Answered answer = asking.data("""
                { identityQuestions { totalCount nodes { id probability reasons left { person { name } } right { printedName } } } }
                """);

        assertThat(answer.each("identityQuestions.nodes", "id")).containsExactly(Judged.LIKELY, Judged.POSSIBLE);
        assertThat(answer.each("identityQuestions.nodes", "probability")).containsExactly(0.62, 0.3);
        assertThat(answer.at("identityQuestions.nodes.0.reasons").value())
                .isEqualTo(List.of("the authority fits", "the given names differ"));
        assertThat(answer.each("identityQuestions.nodes", "left.person.name"))
                .containsExactly("Bruno Castellane", "Ada Fenwick");
        assertThat(answer.each("identityQuestions.nodes", "right.printedName"))
                .containsExactly("Dimitri Ólafsson", "Cleo Marsh");
    }

    @Test
    void what_was_decided_about_a_person_comes_once() {
        Answered answer = asking.data("""
                { person(id: "%s") { identityDecisions { id same by at note left { id } right { id } } } }
                """.formatted(Harbour.ADA));

        assertThat(answer.each("person.identityDecisions", "id")).containsExactly(Judged.ONE_ADA);
        assertThat(answer.at("person.identityDecisions.0.same").value()).isEqualTo(true);
        assertThat(answer.at("person.identityDecisions.0.by").value()).isEqualTo("officer");
        assertThat(answer.at("person.identityDecisions.0.at").value()).isEqualTo("2030-06-01T10:00:00Z");
        assertThat(answer.at("person.identityDecisions.0.note").value()).isEqualTo("They sit for one council.");
        assertThat(answer.at("person.identityDecisions.0.right.id").value()).isEqualTo(Judged.ADA_ONCE);
    }

    @Test
    void a_decision_about_a_name_that_is_gone_is_not_listed() {
        assertThat(asking.data("{ identityDecisions { totalCount nodes { id } } }", Viewer.OFFICER)
                        .each("identityDecisions.nodes", "id"))
                .containsExactly(Judged.WITHHELD_DECISION, Judged.ONE_ADA);
        assertThat(asking.data("{ node(id: \"" + Judged.INCOMPLETE + "\") { id } }", Viewer.OFFICER)
                        .at("node")
                        .value())
                .isNull();
    }

    @Test
    void each_is_an_object_with_an_id() {
        Answered answer = asking.data("""
                { nodes(ids: ["%s", "%s", "%s"]) {
                    ... on Mention { printedName } ... on IdentityQuestion { probability } ... on IdentityDecision { by }
                } }
                """.formatted(Judged.CLEO, Judged.POSSIBLE, Judged.ONE_ADA));

        assertThat(answer.at("nodes.0.printedName").value()).isEqualTo("Cleo Marsh");
        assertThat(answer.at("nodes.1.probability").value()).isEqualTo(0.3);
        assertThat(answer.at("nodes.2.by").value()).isEqualTo("officer");
    }
}
