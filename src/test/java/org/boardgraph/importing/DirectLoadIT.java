package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.generate.LargeGraph;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.model.Id;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A graph that is loaded directly is what importing would make of it, but for how it is found out who is who. */
class DirectLoadIT {
    private static final int MEETINGS = 200;

    private static Graph graph;

    @BeforeAll
    static void load() {
        graph = TestGraph.empty();
        new LargeGraph(MEETINGS, 3).load(graph, more -> {});
    }

    @Test
    void everything_is_there() {
        assertThat(number("MATCH (n:Meeting)<-[:RECORDS]-(:Document) RETURN count(*) AS number"))
                .isEqualTo(MEETINGS);
        assertThat(number("MATCH (:Meeting)-[:HAS_ITEM]->(n:AgendaItem) RETURN count(*) AS number"))
                .isEqualTo(MEETINGS * 10);
        for (String label : List.of("Interest", "SecretTopic", "Declaration", "Membership", "Register", "Topic")) {
            assertThat(number("MATCH (n:" + label + ") RETURN count(*) AS number"))
                    .as(label)
                    .isPositive();
        }
    }

    @Test
    void every_attendance_is_of_one_person_and_rests_on_one_mention() {
        assertThat(number("MATCH (a:Attendance) WHERE COUNT { (a)<-[:MADE]-() } <> 1"
                        + " OR COUNT { (a)<-[:PRINTED_IN]-(:Mention)-[:OF]->(:Person) } <> 1"
                        + " OR COUNT { (a)-[:AT]->(:Meeting) } <> 1 RETURN count(*) AS number"))
                .isZero();
        assertThat(number("MATCH (p:Person) WHERE p.meetings <> COUNT {"
                        + " (p)-[:MADE]->(a) WHERE a.status IN ['PRESENT', 'SUBSTITUTE'] } RETURN count(*) AS number"))
                .isZero();
    }

    @Test
    void ids_have_the_form_of_ids_and_orders_end_in_them() {
        List<Map<String, Object>> nodes = graph.read(transaction -> transaction
                .run("MATCH (n) WHERE n.id CONTAINS ':' RETURN n.id AS id, coalesce(n.order, n.id) AS order")
                .list(row -> row.asMap()));

        assertThat(nodes).hasSizeGreaterThan(MEETINGS * 20).allSatisfy(node -> {
            assertThat(Id.parse(node.get("id").toString())).isPresent();
            assertThat(node.get("order").toString()).endsWith(node.get("id").toString());
        });
    }

    @Test
    void memberships_are_those_that_the_attendances_show() {
        String before = Dump.of(graph);
        graph.write(transaction -> {
            List<Pair> pairs = new ArrayList<>();
            transaction
                    .run("MATCH (p:Person)-[:MADE]->(a:Attendance) RETURN DISTINCT p.id AS person, a.boardId AS board")
                    .forEachRemaining(row -> pairs.add(new Pair(
                            row.get("person").asString(), row.get("board").asString())));
            new Memberships(transaction).anew(pairs);
            return pairs.size();
        });

        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void items_name_what_their_texts_are_found_to_name() {
        String before = Dump.of(graph);
        References references = new References(new NoteLayouts());
        graph.write(transaction -> {
            Reference reference = references.in(transaction);
            Set<String> documents = Set.copyOf(transaction
                    .run("MATCH (d:Document)-[:RECORDS]->() RETURN d.id AS id")
                    .list(row -> row.get("id").asString()));
            new SubjectLinks(transaction, references, reference).held().link(Set.of(), documents);
            return documents.size();
        });

        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void a_note_can_be_imported_beside_it() {
        Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
        List<Importer.StoredText> texts = importer.texts();

        assertThat(importer.rebuild(texts.get(0))).isEmpty();
    }

    private static long number(String question) {
        return graph.read(
                transaction -> transaction.run(question).single().get("number").asLong());
    }
}
