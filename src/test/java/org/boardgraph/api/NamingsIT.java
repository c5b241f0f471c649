package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which subjects items name, asked from the item, from the subject and from a declaration. */
class NamingsIT {
    private static final String ASKED =
            """
            {
              agendaItem(id: "%1$s") {
                mentions { count subject { ... on Organization { name } ... on Topic { name } } citations { firstLine quote document { id } } }
              }
              restricted: agendaItem(id: "%2$s") { mentions { count citations { firstLine quote } } }
              node(id: "%3$s") { ... on Topic { name otherNames mentionedIn(first: 5) { totalCount nodes { id } edges { cursor } } } }
              organization(id: "%4$s") { mentionedIn { totalCount nodes { id } } }
            }
            """.formatted(Harbour.item(1, 2), Harbour.item(3, 3), Harbour.TOPIC, Harbour.COUNCIL);

    private static Asking asking;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
        graph.write(tx -> tx.run(
                        """
                        MATCH (i:AgendaItem {id: $item}), (j:AgendaItem {id: $restricted}), (t:Topic {id: $topic}), (o:Organization {id: $body})
                        SET i.order = '2/' + i.id, j.order = '1/' + j.id
                        CREATE (s:SecretTopic {id: $secret, name: 'Canary Wharf', otherNames: []})
                        CREATE (i)-[:MENTIONS {count: 3, documentId: $document, firstLines: [4, 6], lastLines: [4, 7], quotes: ['one', ''],
                          inTitle: false, inDecision: false}]->(t)
                        CREATE (i)-[:MENTIONS {count: 1, documentId: $document, firstLines: [5], lastLines: [5], quotes: ['two'],
                          inTitle: true, inDecision: false}]->(o)
                        CREATE (j)-[:MENTIONS {count: 7, documentId: $document, firstLines: [40], lastLines: [40], withheld: true,
                          inTitle: false, inDecision: false}]->(t)
                        CREATE (i)-[:MENTIONS {count: 9, documentId: $document, firstLines: [8], lastLines: [8], quotes: ['three'],
                          inTitle: false, inDecision: false}]->(s)
                        """,
                        Map.of(
                                "item", Harbour.item(1, 2),
                                "restricted", Harbour.item(3, 3),
                                "topic", Harbour.TOPIC,
                                "body", Harbour.COUNCIL,
                                "secret",
                                        Id.of("Topic", "secret", "canary wharf").toString(),
                                "document",
                                        Id.of("Document", "note", Harbour.meeting(1))
                                                .toString()))
                .consume());
    }

    @Test
    void a_reader_finds_what_is_named_in_public() {
        Answered answer = asking.data(ASKED);

        assertThat(answer.each("agendaItem.mentions", "count")).containsExactly(1, 3);
        assertThat(answer.at("agendaItem.mentions.0.subject.name").value()).isEqualTo("Westmarch County Council");
        assertThat(answer.each("agendaItem.mentions.1.citations", "firstLine")).containsExactly(4, 6);
        assertThat(answer.each("agendaItem.mentions.1.citations", "quote")).containsExactly("one", null);
        assertThat(answer.at("agendaItem.mentions.1.citations.0.document.id").value())
                .isEqualTo(Id.of("Document", "note", Harbour.meeting(1)).toString());
        assertThat(answer.at("restricted.mentions").value()).isEqualTo(List.of());
        assertThat(answer.each("node.mentionedIn.nodes", "id")).containsExactly(Harbour.item(1, 2));
        assertThat(answer.at("node.mentionedIn.totalCount").value()).isEqualTo(1);
        assertThat(answer.at("organization.mentionedIn.totalCount").value()).isEqualTo(1);
        assertThat(answer.toString()).doesNotContain("Canary");
    }

    @Test
    void an_officer_finds_what_is_withheld_too() {
        Answered answer = asking.data(ASKED, Viewer.OFFICER);

        assertThat(answer.each("restricted.mentions", "count")).containsExactly(7);
        assertThat(answer.at("node.mentionedIn.totalCount").value()).isEqualTo(2);
        assertThat(answer.toString()).doesNotContain("Canary");
    }
}
