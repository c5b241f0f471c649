package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attendance summed up and counted, on the small graph of the tests. */
class AttendanceCountsIT {
    private static Graph graph;
    private static Asking asking;

    @BeforeAll
    static void graph() {
        graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    /** Bruno only substitutes, Dimitri is a guest: neither is expected. Cleo sent apologies, and was in April, as May corrects. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADA     | ()                                         | 7 7 0 0 1.0
            ADA     | (board: PARKS)                             | 2 2 0 0 1.0
            ADA     | (board: NOBODY)                            | 0 0 0 0 null
            ADA     | (from: "2030-02-15", to: "2030-03-15")     | 3 3 0 0 1.0
            BRUNO   | ()                                         | 0 0 0 0 null
            CLEO    | ()                                         | 5 1 4 0 0.2
            CLEO    | (view: AS_RECORDED)                        | 5 0 5 0 0.0
            CLEO    | (from: "2030-04-01", board: BOARD)         | 2 1 1 0 0.5
            DIMITRI | ()                                         | 0 0 0 0 null
            """)
    void summaries(String person, String arguments, String expected) {
        Answered answer = asking.data(ids("{ person(id: " + person + ") { attendanceSummary"
                + (arguments.equals("()") ? "" : arguments) + " { expected present apologies absent rate } } }"));

        Map<String, Object> summary = answer.at("person.attendanceSummary").map();
        assertThat(figures(summary)).isEqualTo(expected);
        assertThat(asking.sent()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                  | null                                    | 7/4: 12 8 4 0
            [YEAR]              | null                                    | 2030-01-01..2030-12-31 7/4: 12 8 4 0
            [QUARTER]           | {board: BOARD}                          | 2030-01-01..2030-03-31 3/4: 6 3 3 0, 2030-04-01..2030-06-30 2/4: 4 3 1 0
            [MONTH, YEAR]       | {to: "2030-02-28"}                      | 2030-01-01..2030-01-31 1/4: 2 1 1 0, 2030-02-01..2030-02-28 2/4: 3 2 1 0
            [ROLE]              | null                                    | CHAIR 5/1: 5 5 0 0, MEMBER 7/2: 7 3 4 0, OTHER 5/1: 0 0 0 0, SUBSTITUTE 5/1: 0 0 0 0
            [ROLE]              | {status: [PRESENT]}                     | CHAIR 5/1: 5 5 0 0, MEMBER 3/2: 7 3 4 0
            [BOARD]             | {person: ADA}                           | Harbour Board 5/1: 5 5 0 0, Parks Committee 2/1: 2 2 0 0
            [PERSON]            | {authority: EASTFOLD}                   | Bruno Castellane 5/1: 0 0 0 0, Cleo Marsh 5/1: 5 1 4 0
            [AUTHORITY]         | {role: [CHAIR, OTHER]}                  | Westmarch County Council 5/1: 5 5 0 0, null 5/1: 0 0 0 0
            [AUTHORITY, PERSON] | {meeting: APRIL, status: [APOLOGIES]}   |
            [PERSON]            | {meeting: APRIL, role: [MEMBER]}        | Cleo Marsh 1/1: 1 1 0 0
            """)
    void counts(String by, String filter, String expected) {
        Answered answer = asking.data(ids("{ attendanceCounts(by: " + by + ", filter: " + filter + ") {"
                + " from to board { name } authority { name } person { name } role meetings people"
                + " summary { expected present apologies absent } } }"));

        List<String> rows = new ArrayList<>();
        for (Map<String, Object> row : answer.at("attendanceCounts").maps()) {
            rows.add(row(row));
        }
        assertThat(rows.stream().sorted().toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
        assertThat(asking.sent()).hasSize(1);
    }

    @Test
    void a_member_of_whom_the_list_says_nothing_is_absent() {
        graph.write(tx -> tx.run(
                        "MATCH (:Person {id: $cleo})-[:MADE]->(a:Attendance {meetingId: $march}) DETACH DELETE a",
                        Map.of("cleo", Harbour.CLEO, "march", Harbour.meeting(3)))
                .consume());

        assertThat(asking.data(ids("{ attendanceCounts(by: [PERSON, MONTH], filter: {person: CLEO, board: BOARD})"
                                + " { from meetings people summary { expected absent } } }"))
                        .at("attendanceCounts.2")
                        .map())
                .isEqualTo(Map.of(
                        "from",
                        "2030-03-01",
                        "meetings",
                        0,
                        "people",
                        0,
                        "summary",
                        Map.of("expected", 1, "absent", 1)));
        assertThat(figures(asking.data(ids("{ person(id: CLEO) { attendanceSummary"
                                + " { expected present apologies absent rate } } }"))
                        .at("person.attendanceSummary")
                        .map()))
                .isEqualTo("5 1 3 1 0.2");
        graph();
    }

    @Test
    void who_was_at_the_same_meetings_page_by_page() {
        String question = "{ person(id: ADA) { sharedMeetings(PAGE) { totalCount nodes { person { name } meetings }"
                + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { meetings } } } } }";
        Answered first = asking.data(ids(question.replace("PAGE", "first: 2")));
        assertThat(first.at("person.sharedMeetings.totalCount").value()).isEqualTo(3);
        assertThat(first.each("person.sharedMeetings.nodes", "meetings")).containsExactly(5, 5);
        assertThat(first.at("person.sharedMeetings.pageInfo.hasNextPage").value())
                .isEqualTo(true);
        assertThat(first.at("person.sharedMeetings.pageInfo.hasPreviousPage").value())
                .isEqualTo(false);
        Object end = first.at("person.sharedMeetings.pageInfo.endCursor").value();
        assertThat(end)
                .isEqualTo(first.at("person.sharedMeetings.edges.1.cursor").value());

        Answered next = asking.data(ids(question.replace("PAGE", "first: 2, after: \"" + end + "\"")));
        assertThat(next.at("person.sharedMeetings.nodes").maps())
                .containsExactly(Map.of("person", Map.of("name", "Cleo Marsh"), "meetings", 1));
        assertThat(next.at("person.sharedMeetings.pageInfo.hasNextPage").value())
                .isEqualTo(false);
        assertThat(next.at("person.sharedMeetings.pageInfo.hasPreviousPage").value())
                .isEqualTo(true);

        Object start = next.at("person.sharedMeetings.pageInfo.startCursor").value();
        Answered back = asking.data(ids(question.replace("PAGE", "last: 1, before: \"" + start + "\"")));
        assertThat(back.at("person.sharedMeetings.pageInfo.endCursor").value()).isEqualTo(end);
        assertThat(back.at("person.sharedMeetings.pageInfo.hasPreviousPage").value())
                .isEqualTo(true);
        assertThat(back.at("person.sharedMeetings.pageInfo.hasNextPage").value())
                .isEqualTo(true);
        assertThat(asking.error(ids(question.replace("PAGE", "first: 201")), Map.of()))
                .startsWith("BAD_PAGE");
    }

    private static String figures(Map<String, Object> summary) {
        return summary.get("expected") + " " + summary.get("present") + " " + summary.get("apologies") + " "
                + summary.get("absent") + " " + summary.get("rate");
    }

    @SuppressWarnings("unchecked")
    private static String row(Map<String, Object> row) {
        List<String> parts = new ArrayList<>();
        if (row.get("from") != null) {
            parts.add(row.get("from") + ".." + row.get("to"));
        }
        for (String group : List.of("board", "authority", "person")) {
            if (row.get(group) != null) {
                parts.add((String) ((Map<String, Object>) row.get(group)).get("name"));
            }
        }
        if (row.get("role") != null) {
            parts.add((String) row.get("role"));
        }
        if (parts.isEmpty() && row.get("people").equals(1)) {
            parts.add("null");
        }
        Map<String, Object> summary = (Map<String, Object>) row.get("summary");
        parts.add(row.get("meetings") + "/" + row.get("people") + ": " + summary.get("expected") + " "
                + summary.get("present") + " " + summary.get("apologies") + " " + summary.get("absent"));
        return String.join(" ", parts);
    }

    private static String ids(String text) {
        return text.replaceAll("\\bADA\\b", quoted(Harbour.ADA))
                .replaceAll("\\bBRUNO\\b", quoted(Harbour.BRUNO))
                .replaceAll("\\bCLEO\\b", quoted(Harbour.CLEO))
                .replaceAll("\\bDIMITRI\\b", quoted(Harbour.DIMITRI))
                .replaceAll("(?<=: )BOARD\\b", quoted(Harbour.BOARD))
                .replaceAll("\\bPARKS\\b", quoted(Harbour.PARKS))
                .replaceAll("\\bEASTFOLD\\b", quoted(Harbour.EASTFOLD))
                .replaceAll("\\bNOBODY\\b", quoted("Organization:aaaaaaaaaaaaaaaaaaaa"))
                .replaceAll("\\bAPRIL\\b", quoted(Harbour.meeting(4)));
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }
}
