package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardgraph.api.ListRulesTests.Listing;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the head of the schema says of sizes, orders and filters, over the samples. */
class ListRulesIT {
    private static Graph graph;
    private static Asking asking;

    @BeforeAll
    static void samples() {
        graph = TestGraph.empty();
        SampleGraph.write(graph);
        asking = new Asking(graph);
    }

    static Stream<Listing> roots() {
        return ListRulesTests.lists().filter(list -> list.type().equals("Query") && list.total());
    }

    private static Object total(Listing list, String filter) {
        return asking.data(list.question(filter, "first: 0", "totalCount"))
                .at(list.field() + ".totalCount")
                .value();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void an_empty_list_matches_nothing_and_null_is_no_filter(Listing list) {
        var argument = asking.api()
                .schema()
                .getQueryType()
                .getFieldDefinition(list.field())
                .getArgument("filter");
        if (argument == null) {
            return;
        }
        Object all = total(list, "");
        for (var field :
                ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType())).getFieldDefinitions()) {
            boolean bounds = list.field().equals("conflicts") && field.getName().matches("from|to");
            if (!bounds) {
                assertThat(total(list, field.getName() + ": null"))
                        .as(field.getName())
                        .isEqualTo(all);
            }
            if (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) {
                assertThat(total(list, field.getName() + ": []"))
                        .as(field.getName())
                        .isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void an_id_of_nothing_gives_an_empty_page(Listing list) {
        for (String id : list.ids()) {
            assertThat(total(list, id + ": \"" + type(id) + ":aaaaaaaaaaaaaaaaaaaa\""))
                    .as(id)
                    .isEqualTo(0);
        }
    }

    private static String type(String id) {
        return switch (id) {
            case "person", "attendedBy" -> "Person";
            case "meeting" -> "Meeting";
            case "item" -> "AgendaItem";
            case "document" -> "Document";
            case "subject" -> "Topic";
            default -> "Organization";
        };
    }

    /** Each list with the keys of its order; - before one that falls. Rows that are alike in them stand by id. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people                                | sortName
            organizations                         | name
            meetings                              | -date
            attendances                           | -meeting.date
            memberships                           | -startDate
            declarations                          | -meeting.date, citation.firstLine
            interests                             | -registeredOn
            documents                             | -importedAt
            """)
    void orders(String list, String keys) {
        List<String> sorts = List.of(keys.split(", "));
        StringBuilder selected = new StringBuilder("id");
        for (String sort : sorts) {
            String[] path = sort.replace("-", "").split("\\.");
            selected.append(' ').append(String.join(" { ", path)).append(" }".repeat(path.length - 1));
        }
        List<Map<String, Object>> rows = asking.data("{ " + list + "(first: 200) { nodes { " + selected + " } } }")
                .at(list + ".nodes")
                .maps();
        assertThat(rows).hasSizeGreaterThan(2);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(compare(rows.get(i - 1), rows.get(i), sorts))
                    .as(rows.get(i - 1) + " before " + rows.get(i))
                    .isLessThanOrEqualTo(0);
        }
    }

    /** What is not known comes last, whichever way the key goes. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Map<String, Object> one, Map<String, Object> other, List<String> sorts) {
        for (String sort : sorts) {
            Comparable a =
                    (Comparable) new Answered(one).at(sort.replace("-", "")).value();
            Comparable b =
                    (Comparable) new Answered(other).at(sort.replace("-", "")).value();
            if (a == null || b == null) {
                if (a != b) {
                    return a == null ? 1 : -1;
                }
                continue;
            }
            int order = a instanceof String text && !sort.startsWith("-")
                    ? text.compareToIgnoreCase((String) b)
                    : a.compareTo(b);
            if (order != 0) {
                return sort.startsWith("-") ? -order : order;
            }
        }
        return 0;
    }

    @Test
    void conflicts_stand_newest_meeting_first_then_strongest() {
        List<Object> rows = new ArrayList<>();
        asking.data(
                        "{ conflicts(filter: {from: \"2022-01-01\", to: \"2022-12-31\"}, first: 200) { nodes { strength meeting { date } } } }")
                .at("conflicts.nodes")
                .maps()
                .forEach(row -> rows.add(new Answered(row).at("meeting.date").value() + " "
                        + (9 - List.of("STRONG", "POSSIBLE", "CONTEXT").indexOf(row.get("strength")))));
        assertThat(rows).hasSizeGreaterThan(2);
        List<String> sorted = rows.stream()
                .map(String.class::cast)
                .sorted(Collections.reverseOrder())
                .toList();
        assertThat(rows.stream().map(row -> row.toString().substring(0, 10)).toList())
                .isEqualTo(sorted.stream().map(row -> row.substring(0, 10)).toList());
    }

    @Test
    void without_a_size_a_page_has_20_rows_and_the_list_of_a_meeting_100() {
        String meeting = (String) asking.data("{ meetings(first: 1) { nodes { id } } }")
                .each("meetings.nodes", "id")
                .get(0);
        graph.write(tx -> tx.run("""
                MATCH (m:Meeting {id: $id})
                UNWIND range(1, 150) AS i
                CREATE (:Attendance:Passing {id: 'Attendance:' + i, meetingId: $id, boardId: m.boardId, date: m.date, status: 'PRESENT',
                  order: '00000000/' + i, asCorrected: true, asRecorded: true, printedName: ''})-[:AT]->(m)
                """, Map.of("id", meeting)).consume());
        try {
            assertThat(asking.data("{ attendances { nodes { id } } }").each("attendances.nodes", "id"))
                    .hasSize(20);
            assertThat(asking.data("{ meeting(id: \"" + meeting + "\") { attendances { nodes { id } } } }")
                            .each("meeting.attendances.nodes", "id"))
                    .hasSize(100);
        } finally {
            graph.write(tx -> tx.run("MATCH (n:Passing) DETACH DELETE n").consume());
        }
    }

    /** A page that is read on from its cursor gives what was there all along, once each, while rows come and go about it. */
    @Test
    void pages_hold_while_data_changes() {
        List<Object> all =
                asking.data("{ people(first: 200) { nodes { id } } }").each("people.nodes", "id");
        for (boolean backwards : new boolean[] {false, true}) {
            List<Object> seen = new ArrayList<>();
            String cursor = "";
            for (int turn = 0; cursor != null; turn++) {
                Answered page = asking.data("{ people(" + (backwards ? "last" : "first") + ": 3"
                        + (cursor.isEmpty() ? "" : ", " + (backwards ? "before" : "after") + ": \"" + cursor + "\"")
                        + ") { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
                List<Object> ids = page.each("people.nodes", "id");
                seen.addAll(backwards ? 0 : seen.size(), ids);
                boolean more = (boolean) page.at("people.pageInfo." + (backwards ? "hasPreviousPage" : "hasNextPage"))
                        .value();
                cursor = more
                        ? (String) page.at("people.pageInfo." + (backwards ? "startCursor" : "endCursor"))
                                .value()
                        : null;
                come(turn);
            }
            graph.write(tx -> tx.run("MATCH (n:Passing) DETACH DELETE n").consume());
            seen.removeIf(id -> id.toString().contains("passing"));
            assertThat(seen).isEqualTo(all);
        }
    }

    /** Somebody new at both ends and in the middle, and one of those gone who came before. */
    private static void come(int turn) {
        graph.write(tx -> tx.run("""
                MATCH (n:Passing {turn: $turn - 1}) WHERE n.order STARTS WITH 'M' DETACH DELETE n
                """, Map.of("turn", turn)).consume());
        List<String> places = IntStream.range(0, 3)
                .mapToObj(i -> List.of("A", "M", "Z").get(i) + turn)
                .toList();
        graph.write(tx -> tx.run("""
                UNWIND $places AS place
                CREATE (:Person:Passing {id: 'Person:passing' + place, name: place, sortName: place, order: place, turn: $turn,
                  names: [], namesFirst: [], namesLast: [], namesCount: [], words: [], meetings: 0})
                """, Map.of("places", places, "turn", turn)).consume());
    }
}
