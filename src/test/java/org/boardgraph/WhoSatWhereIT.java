package org.boardgraph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Memberships, summaries and counts of the five real notes, all checked by hand against their attendance lists. The five meetings of
 * the one board: 2014-06-02, 2016-01-19, 2016-07-12 (175 days later), 2017-07-11 (364 days later), 2020-07-14.
 */
@ExtendWith(TestGraph.class)
class WhoSatWhereIT {
    private final Graph graph;

    WhoSatWhereIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void importNotes() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("notes"))) {
            new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                    .run(files.sorted().toList(), result -> {});
        }
    }

    @Test
    void answers_as_read_by_hand() {
        // Simmonds heads the lists of January and July 2016; nobody is shown in the chair between July 2016 and July
        // 2017.
        assertThat(chair("2016-07-12")).containsExactly("David Simmonds, Chairman, 2016-01-19 to 2016-07-12");
        assertThat(chair("2016-04-01")).isEqualTo(chair("2016-07-12"));
        assertThat(chair("2016-12-01")).isEmpty();
        assertThat(chair("2014-06-02")).containsExactly("Peter Fleming, Chairman, 2014-06-02 to 2014-06-02");

        // In the chair in 2014 and 2020, a member in 2017: three lists, each years from the next.
        assertThat(memberships("Peter Fleming"))
                .containsExactly(
                        "CHAIR for Sevenoaks District Council, 2020-07-14 to 2020-07-14, 1 citation",
                        "MEMBER for Sevenoaks District Council, 2017-07-11 to 2017-07-11, 1 citation",
                        "CHAIR for Sevenoaks District Council, 2014-06-02 to 2014-06-02, 1 citation");
        // Deputy at three meetings within 366 days each, and in 2020 for the county.
        assertThat(memberships("Judi Billing"))
                .containsExactly(
                        "DEPUTY_CHAIR for Hertfordshire County Council, 2020-07-14 to 2020-07-14, 1 citation",
                        "DEPUTY_CHAIR for North Hertfordshire District Council, 2016-01-19 to 2017-07-11, 2 citations");
        // The authority is printed in July 2016, not in January: one spell. In attendance in 2017 is no membership.
        assertThat(memberships("Philip Sellwood"))
                .containsExactly(
                        "MEMBER for nobody, 2020-07-14 to 2020-07-14, 1 citation",
                        "MEMBER for Energy Saving Trust (EST), 2016-01-19 to 2016-07-12, 2 citations",
                        "MEMBER for Energy Saving Trust (EST), 2014-06-02 to 2014-06-02, 1 citation");
        // 364 days apart, and another authority.
        assertThat(memberships("Harvey Siggs"))
                .containsExactly(
                        "MEMBER for Somerset County Council, 2017-07-11 to 2017-07-11, 1 citation",
                        "MEMBER for Mendip District Council, 2016-07-12 to 2016-07-12, 1 citation");
        // Apologies of 2016 and 2014 are listed without a role.
        assertThat(memberships("Claudia Webbe"))
                .containsExactly("MEMBER for Islington Council, 2016-07-12 to 2016-07-12, 1 citation");
        assertThat(memberships("Glen Miller")).isEmpty();
        assertThat(memberships("Dennis Skinner")).isEmpty();

        // Three meetings as vice-chairman; the apologies of 2020 lie outside the spell.
        assertThat(summary("Dave Hodgson")).isEqualTo("expected 3, present 3, apologies 0, absent 0, rate 1.0");
        assertThat(summary("Judi Billing")).isEqualTo("expected 4, present 4, apologies 0, absent 0, rate 1.0");
        // Listed for 2016-01-19 and 2016-07-12; the apologies of 2017 lie outside.
        assertThat(summary("Robert Gould")).isEqualTo("expected 2, present 2, apologies 0, absent 0, rate 1.0");
        assertThat(summary("Tony Jackson")).isEqualTo("expected 0, present 0, apologies 0, absent 0, rate null");

        // Rows of the lists: 4 officers of the board and 19 members on 2016-07-12.
        assertThat(ask("{ people(filter: {asOf: \"2016-07-12\"}) { totalCount } }"))
                .isEqualTo(Map.of("people", Map.of("totalCount", 23)));
        assertThat(counts())
                .containsExactly(
                        "2014-01-01: 1 meeting, 28 people, 21 of 21",
                        "2016-01-01: 2 meetings, 30 people, 46 of 46",
                        "2017-01-01: 1 meeting, 29 people, 14 of 14",
                        "2020-01-01: 1 meeting, 27 people, 20 of 20");
        // At the three meetings of 2016 and 2017; Hodgson sent apologies in 2020.
        assertThat(ask("{ people(filter: {name: \"judi billing\"}) { nodes { sharedMeetings(first: 200) { nodes"
                                + " { person { name } meetings } } } } }")
                        .toString())
                .contains("{person={name=Dave Hodgson}, meetings=3}")
                .contains("{person={name=Robert Gould}, meetings=2}")
                .contains("{person={name=Mike Haines}, meetings=4}");
    }

    private List<String> chair(String day) {
        return nodes(ask("{ memberships(filter: {role: [CHAIR], asOf: \"" + day
                                + "\"}) { nodes { person { name } label startDate endDate } } }")
                        .get("memberships"))
                .stream()
                .map(each -> name(each.get("person")) + ", " + each.get("label") + ", " + each.get("startDate") + " to "
                        + each.get("endDate"))
                .toList();
    }

    private List<String> memberships(String person) {
        Map<String, Object> one = only(
                person,
                "memberships { nodes { role startDate endDate inferred"
                        + " onBehalfOf { name } citations { quote document { name } } } }");
        return nodes(one.get("memberships")).stream()
                .map(each -> {
                    List<?> citations = (List<?>) each.get("citations");
                    String family = person.substring(person.lastIndexOf(' ') + 1);
                    assertThat(citations)
                            .allSatisfy(line -> assertThat(line.toString()).contains(family));
                    return each.get("role") + " for " + name(each.get("onBehalfOf")) + ", " + each.get("startDate")
                            + " to " + each.get("endDate") + ", " + citations.size()
                            + (citations.size() == 1 ? " citation" : " citations");
                })
                .toList();
    }

    private String summary(String person) {
        Map<?, ?> summary = (Map<?, ?>) only(person, "attendanceSummary { expected present apologies absent rate }")
                .get("attendanceSummary");
        return "expected " + summary.get("expected") + ", present " + summary.get("present") + ", apologies "
                + summary.get("apologies") + ", absent " + summary.get("absent") + ", rate " + summary.get("rate");
    }

    @SuppressWarnings("unchecked")
    private List<String> counts() {
        List<Map<String, Object>> rows = (List<Map<String, Object>>)
                ask("{ attendanceCounts(by: [YEAR]) { from meetings people summary { expected present } } }")
                        .get("attendanceCounts");
        return rows.stream()
                .map(row -> {
                    Map<?, ?> summary = (Map<?, ?>) row.get("summary");
                    return row.get("from") + ": " + row.get("meetings")
                            + (row.get("meetings").equals(1) ? " meeting, " : " meetings, ") + row.get("people")
                            + " people, " + summary.get("present") + " of " + summary.get("expected");
                })
                .toList();
    }

    private Map<String, Object> only(String person, String fields) {
        List<Map<String, Object>> found =
                nodes(ask("{ people(filter: {name: \"" + person + "\"}) { nodes { name " + fields + " } } }")
                        .get("people"));
        assertThat(found).as(person).hasSize(1);
        return found.get(0);
    }

    private Map<String, Object> ask(String question) {
        ExecutionResult result =
                Api.over(graph, ApiSettings.DEFAULT).graphQl().execute(ExecutionInput.newExecutionInput(question));
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Object connection) {
        return (List<Map<String, Object>>) ((Map<String, Object>) connection).get("nodes");
    }

    private static String name(Object named) {
        return named instanceof Map<?, ?> map ? (String) map.get("name") : "nobody";
    }
}
