package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.Judged;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands under a restricted item: an officer reads it, a reader sees that the item is there and nothing else. */
class WithheldIT {
    private static Asking asking;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    private static final String ITEM = """
            {
              agendaItem(id: "%s") {
                title restricted text
                decisions { text citation { firstLine quote } }
                declarations { text citation { quote } }
                participations { kind person { name } citation { firstLine quote } }
                meeting { documents { lines(first: 39, last: 41) { number text } } declarations { text } }
              }
              declarations(filter: {person: "%s"}) { totalCount nodes { text } }
              statistics { declarations }
              findings { totalCount nodes { kind message about { id } citation { quote } } }
              hidden: findings(filter: {person: "%s"}) { totalCount }
              person(id: "%s") { declarations { totalCount } }
            }
            """.formatted(Harbour.item(3, 3), Harbour.CLEO, Harbour.CLEO, Harbour.CLEO);

    @Test
    void a_reader_sees_that_the_item_is_there() {
        Answered answer = asking.data(ITEM);

        assertThat(answer.at("agendaItem.title").value()).isEqualTo("Land sale");
        assertThat(answer.at("agendaItem.restricted").value()).isEqualTo(true);
        assertThat(answer.at("agendaItem.text").value()).isNull();
        for (String list : List.of("decisions", "declarations", "participations", "meeting.declarations")) {
            assertThat(answer.at("agendaItem." + list).value()).as(list).isEqualTo(List.of());
        }
        assertThat(answer.each("agendaItem.meeting.documents.0.lines", "text"))
                .containsExactly("line 39", null, "line 41");
        assertThat(answer.at("declarations.totalCount").value()).isEqualTo(0);
        assertThat(answer.at("person.declarations.totalCount").value()).isEqualTo(0);
        assertThat(answer.at("statistics.declarations").value()).isEqualTo(3);
        assertThat(answer.each("findings.nodes", "kind"))
                .containsExactly("TWO_MEETINGS_ONE_DAY", "DECLARATION_INCOMPLETE");
        assertThat(answer.at("hidden.totalCount").value()).isEqualTo(0);
        assertThat(answer.toString()).doesNotContain(Harbour.SECRET);
    }

    @Test
    void an_officer_reads_it() {
        Answered answer = asking.data(ITEM, Viewer.OFFICER);

        assertThat(answer.at("agendaItem.text").value()).isEqualTo(Harbour.SECRET);
        assertThat(answer.at("agendaItem.decisions.0.text").value()).isEqualTo(Harbour.SECRET);
        assertThat(answer.at("agendaItem.decisions.0.citation.quote").value()).isEqualTo(Harbour.SECRET);
        assertThat(answer.at("agendaItem.declarations.0.text").value()).isEqualTo(Harbour.SECRET);
        assertThat(answer.at("agendaItem.participations.0.kind").value()).isEqualTo("SPOKE");
        assertThat(answer.at("agendaItem.participations.0.citation.quote").value())
                .isEqualTo(Harbour.SECRET);
        assertThat(answer.each("agendaItem.meeting.documents.0.lines", "text"))
                .containsExactly("line 39", Harbour.SECRET, "line 41");
        assertThat(answer.at("declarations.totalCount").value()).isEqualTo(1);
        assertThat(answer.at("statistics.declarations").value()).isEqualTo(4);
        assertThat(answer.at("findings.nodes.0.message").value()).isEqualTo(Harbour.SECRET);
        assertThat(answer.at("findings.nodes.0.citation.quote").value()).isEqualTo(Harbour.SECRET);
        assertThat(answer.at("hidden.totalCount").value()).isEqualTo(1);
    }

    @Test
    void an_id_of_something_withheld_leads_a_reader_nowhere() {
        String declaration = (String) asking.data(
                        "{ declarations(filter: {person: \"" + Harbour.CLEO + "\"}) { nodes { id } } }", Viewer.OFFICER)
                .at("declarations.nodes.0.id")
                .value();

        assertThat(asking.data("{ node(id: \"" + declaration + "\") { id } }")
                        .at("node")
                        .value())
                .isNull();
    }

    private static final String IDENTITY = """
            {
              identityQuestions { totalCount nodes { id left { printedName citation { quote } } } pageInfo { startCursor } }
              asked: identityQuestions(filter: {document: "%s"}) { totalCount }
              identityDecisions { totalCount nodes { id note } }
              person(id: "%s") { mentions { totalCount nodes { id printedName citation { quote } } } identityDecisions { id note } }
              nodes(ids: ["%s", "%s", "%s"]) { id }
            }
            """.formatted(
                    Id.of("Document", "note", Harbour.meeting(3)),
                    Harbour.CLEO,
                    Judged.CLEO_SPOKE,
                    Judged.WITHHELD_QUESTION,
                    Judged.WITHHELD_DECISION);

    @Test
    void a_reader_does_not_learn_that_a_name_is_withheld() {
        Answered answer = asking.data(IDENTITY);

        assertThat(answer.at("identityQuestions.totalCount").value()).isEqualTo(2);
        assertThat(answer.each("identityQuestions.nodes", "id")).doesNotContain(Judged.WITHHELD_QUESTION);
        assertThat(answer.at("asked.totalCount").value()).isEqualTo(0);
        assertThat(answer.each("identityDecisions.nodes", "id")).containsExactly(Judged.ONE_ADA);
        assertThat(answer.at("identityDecisions.totalCount").value()).isEqualTo(1);
        assertThat(answer.each("person.mentions.nodes", "id")).containsExactly(Judged.CLEO);
        assertThat(answer.at("person.mentions.totalCount").value()).isEqualTo(1);
        assertThat(answer.at("person.identityDecisions").value()).isEqualTo(List.of());
        assertThat(answer.at("nodes").value()).isEqualTo(java.util.Arrays.asList(null, null, null));
        assertThat(answer.toString()).doesNotContain(Harbour.SECRET);
    }

    @Test
    void an_officer_reads_the_name_and_what_is_asked_of_it() {
        Answered answer = asking.data(IDENTITY, Viewer.OFFICER);

        assertThat(answer.at("identityQuestions.totalCount").value()).isEqualTo(3);
        assertThat(answer.at("identityQuestions.nodes.0.id").value()).isEqualTo(Judged.WITHHELD_QUESTION);
        assertThat(answer.at("identityQuestions.nodes.0.left.printedName").value())
                .isEqualTo(Harbour.SECRET);
        assertThat(answer.at("identityQuestions.nodes.0.left.citation.quote").value())
                .isEqualTo(Harbour.SECRET);
        assertThat(answer.at("asked.totalCount").value()).isEqualTo(1);
        assertThat(answer.each("identityDecisions.nodes", "id"))
                .containsExactly(Judged.WITHHELD_DECISION, Judged.ONE_ADA);
        assertThat(answer.each("person.mentions.nodes", "id")).containsExactly(Judged.CLEO, Judged.CLEO_SPOKE);
        assertThat(answer.each("person.identityDecisions", "id")).containsExactly(Judged.WITHHELD_DECISION);
        assertThat(answer.each("nodes", "id"))
                .containsExactly(Judged.CLEO_SPOKE, Judged.WITHHELD_QUESTION, Judged.WITHHELD_DECISION);
    }

    @Test
    void the_viewer() {
        assertThat(asking.data("{ viewer { me: name roles } }").at("viewer").value())
                .isEqualTo(Map.of("me", "reader", "roles", List.of("READER")));
        assertThat(asking.data("{ viewer { roles } }", Viewer.OFFICER)
                        .at("viewer.roles")
                        .value())
                .isEqualTo(List.of("READER", "OFFICER"));
        assertThat(asking.sent()).isEmpty();
    }
}
