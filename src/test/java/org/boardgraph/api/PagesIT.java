package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.SmallGraph;
import org.boardgraph.query.SmallGraph.Sitting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A list walked in pages of any size, forwards and backwards, gives every row once and in order. */
class PagesIT {
    private static final int MEETINGS = 9;

    private static Graph graph;
    private static Asking asking;
    private static String board;
    private static String person;

    @BeforeAll
    static void graph() {
        graph = TestGraph.empty();
        SmallGraph.add(graph, PagesIT::write);
        asking = new Asking(graph);
    }

    private static void write(SmallGraph to) {
        board = to.organization("Board of Pages", "BOARD");
        person = to.person("Paige, Turner", MEETINGS, "Turner Paige");
        for (int i = 0; i < MEETINGS; i++) {
            sitting(to, LocalDate.of(2031, 1, 1).plusDays(i / 2));
            to.person("Person " + i, i % 3, "Person " + i);
        }
        to.run("""
                MATCH (p:Person {id: $person})
                UNWIND range(1, $count - 1) AS i
                CREATE (:Mention {id: 'Mention:' + i, kind: 'listed'})-[:OF]->(p)
                """, Map.of("person", person, "count", MEETINGS));
        to.run("""
                MATCH (m:Mention)-[:OF]->(:Person {id: $person}) SET m.order = m.id
                CREATE (:IdentityQuestion {id: 'IdentityQuestion:' + m.id, order: '0500/' + m.id})-[:LEFT]->(m)
                CREATE (d:IdentityDecision {id: 'IdentityDecision:' + m.id, order: '7/' + m.id})-[:LEFT]->(m)
                CREATE (d)-[:RIGHT]->(m)
                WITH m MATCH (q:IdentityQuestion)-[:LEFT]->(m) CREATE (q)-[:RIGHT]->(m)
                """, Map.of("person", person));
    }

    private static void sitting(SmallGraph to, LocalDate date) {
        String meeting = to.meeting(board, board, date, "meeting " + System.nanoTime());
        Sitting at = new Sitting(meeting, board, date, "Document:aaaaaaaaaaaaaaaaaaaa");
        to.attendance(person, at, 0, "PRESENT", "MEMBER", Map.of());
        to.declaration(person, at, 7, null, Map.of());
    }

    /** Each list as a question with a place for its arguments, and the path to the connection. */
    record Listing(String path, String before, String after) {
        String question(String arguments) {
            return before + "(" + arguments + ")"
                    + " { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } "
                    + after;
        }
    }

    static Stream<Listing> listings() {
        return Stream.of(
                new Listing("meetings", "{ meetings", "}"),
                new Listing("attendances", "{ attendances", "}"),
                new Listing("declarations", "{ declarations", "}"),
                new Listing("organization.meetings", "{ organization(id: \"" + board + "\") { meetings", "} }"),
                new Listing("identityQuestions", "{ identityQuestions", "}"),
                new Listing("identityDecisions", "{ identityDecisions", "}"),
                new Listing("person.mentions", "{ person(id: \"" + person + "\") { mentions", "} }"),
                new Listing("person.attendances", "{ person(id: \"" + person + "\") { attendances", "} }"));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void every_row_once_in_order_both_ways(Listing listing) {
        List<Object> all = asking.data(listing.question("first: 200")).each(listing.path + ".edges", "node.id");
        assertThat(all).hasSize(MEETINGS).doesNotHaveDuplicates();
        for (int size :
                IntStream.of(1, 2, 4, MEETINGS - 1, MEETINGS, MEETINGS + 1).toArray()) {
            assertThat(forwards(listing, "first: " + size)).as("first " + size).isEqualTo(all);
            assertThat(backwards(listing, "last: " + size)).as("last " + size).isEqualTo(all);
        }
    }

    @Test
    void an_order_by_two_keys_is_walked_as_well() {
        Listing people = new Listing("people", "{ people", "}");
        String order = "orderBy: MEETINGS_ATTENDED, ";
        List<Object> all = asking.data(people.question(order + "first: 200")).each("people.edges", "node.id");
        assertThat(all).hasSize(MEETINGS + 1);
        assertThat(all.get(0)).isEqualTo(person);
        for (int size = 1; size <= 4; size++) {
            assertThat(forwards(people, order + "first: " + size)).isEqualTo(all);
            assertThat(backwards(people, order + "last: " + size)).isEqualTo(all);
        }
    }

    @Test
    void rows_that_come_in_between_disturb_no_page() {
        Listing meetings = new Listing("meetings", "{ meetings", "}");
        Answered first = asking.data(meetings.question("first: 3"));
        List<Object> rest = asking.data(meetings.question("first: 200")).each("meetings.edges", "node.id");
        rest = rest.subList(3, rest.size());

        SmallGraph.add(graph, to -> sitting(to, LocalDate.of(2040, 1, 1)));
        String after = (String) first.at("meetings.pageInfo.endCursor").value();
        List<Object> next = asking.data(meetings.question("first: 200, after: \"" + after + "\""))
                .each("meetings.edges", "node.id");
        graph.write(tx -> tx.run("MATCH (m:Meeting {date: '2040-01-01'})<-[:AT]-(f) DETACH DELETE m, f")
                .consume());

        assertThat(next).isEqualTo(rest);
    }

    @Test
    void nothing_but_counts() {
        Answered counts =
                asking.data("{ meetings(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor } } }");

        assertThat(counts.at("meetings.totalCount").value()).isEqualTo(MEETINGS);
        assertThat(counts.at("meetings.nodes").value()).isEqualTo(List.of());
        assertThat(counts.at("meetings.pageInfo.hasNextPage").value()).isEqualTo(true);
        assertThat(counts.at("meetings.pageInfo.startCursor").value()).isNull();
    }

    @Test
    void between_two_cursors() {
        Listing meetings = new Listing("meetings", "{ meetings", "}");
        Answered all = asking.data(meetings.question("first: 200"));
        List<Object> cursors = all.each("meetings.edges", "cursor");
        String bounds = "after: \"" + cursors.get(1) + "\", before: \"" + cursors.get(6) + "\"";

        Answered forwards = asking.data(meetings.question("first: 10, " + bounds));
        assertThat(forwards.each("meetings.edges", "cursor")).isEqualTo(cursors.subList(2, 6));
        assertThat(forwards.at("meetings.pageInfo.hasNextPage").value()).isEqualTo(true);
        assertThat(forwards.at("meetings.pageInfo.hasPreviousPage").value()).isEqualTo(true);
        Answered backwards = asking.data(meetings.question("last: 2, " + bounds));
        assertThat(backwards.each("meetings.edges", "cursor")).isEqualTo(cursors.subList(4, 6));
    }

    private static List<Object> forwards(Listing listing, String page) {
        List<Object> ids = new ArrayList<>();
        String after = "";
        for (boolean more = true, first = true; more; first = false) {
            Answered answer = asking.data(listing.question(page + after));
            ids.addAll(answer.each(listing.path + ".edges", "node.id"));
            assertThat(answer.at(listing.path + ".pageInfo.hasPreviousPage").value())
                    .isEqualTo(!first);
            more = (boolean) answer.at(listing.path + ".pageInfo.hasNextPage").value();
            after = ", after: \""
                    + answer.at(listing.path + ".pageInfo.endCursor").value() + "\"";
        }
        return ids;
    }

    private static List<Object> backwards(Listing listing, String page) {
        List<List<Object>> pages = new ArrayList<>();
        String before = "";
        for (boolean more = true, first = true; more; first = false) {
            Answered answer = asking.data(listing.question(page + before));
            pages.add(answer.each(listing.path + ".edges", "node.id"));
            assertThat(answer.at(listing.path + ".pageInfo.hasNextPage").value())
                    .isEqualTo(!first);
            more = (boolean)
                    answer.at(listing.path + ".pageInfo.hasPreviousPage").value();
            before = ", before: \""
                    + answer.at(listing.path + ".pageInfo.startCursor").value() + "\"";
        }
        Collections.reverse(pages);
        return pages.stream().flatMap(List::stream).toList();
    }
}
