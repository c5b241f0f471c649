package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as recorded and as corrected, the corrections behind them, and findings. */
class CorrectedIT {
    private static Asking asking;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    @ParameterizedTest
    @CsvSource({"AS_RECORDED, APOLOGIES", "AS_CORRECTED, PRESENT"})
    void a_list_is_read_as_recorded_or_as_corrected_from_wherever(String view, String status) {
        Answered answer = asking.data("""
                {
                  attendances(filter: {meeting: "%1$s", person: "%2$s"}, view: %3$s) { totalCount nodes { status } }
                  meeting(id: "%1$s") { attendances(filter: {person: "%2$s"}, view: %3$s) { nodes { status } } }
                  person(id: "%2$s") { attendances(filter: {meeting: "%1$s"}, view: %3$s) { nodes { status } } }
                }
                """.formatted(Harbour.meeting(4), Harbour.CLEO, view));

        assertThat(answer.at("attendances.totalCount").value()).isEqualTo(1);
        assertThat(answer.each("attendances.nodes", "status")).containsExactly(status);
        assertThat(answer.each("meeting.attendances.nodes", "status")).containsExactly(status);
        assertThat(answer.each("person.attendances.nodes", "status")).containsExactly(status);
    }

    @Test
    void a_row_leads_to_its_correction_and_that_to_both_meetings() {
        Answered answer = asking.data("""
                { meeting(id: "%s") {
                    correctedBy { id text corrects { date } madeAt { date corrections { id } } people { name } }
                    attendances(filter: {person: "%s"}) { nodes { correctedBy { id corrects { id } } } }
                    next { attendances(first: 1) { nodes { correctedBy { id } } } } } }
                """.formatted(Harbour.meeting(4), Harbour.CLEO));

        Object correction = answer.at("meeting.correctedBy.0.id").value();
        assertThat(answer.at("meeting.correctedBy.0.corrects.date").value()).isEqualTo("2030-04-15");
        assertThat(answer.at("meeting.correctedBy.0.madeAt.date").value()).isEqualTo("2030-05-15");
        assertThat(answer.at("meeting.correctedBy.0.madeAt.corrections.0.id").value())
                .isEqualTo(correction);
        assertThat(answer.at("meeting.attendances.nodes.0.correctedBy.id").value())
                .isEqualTo(correction);
        assertThat(answer.at("meeting.next.attendances.nodes.0.correctedBy").value())
                .isNull();
        assertThat(asking.data("{ node(id: \"" + correction + "\") { ... on Correction { kind text } } }")
                        .at("node.text")
                        .value())
                .isEqualTo("Cleo was there in April");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                   | TWO_MEETINGS_ONE_DAY DECLARATION_INCOMPLETE
            {severity: [INFO]}                                   | DECLARATION_INCOMPLETE
            {severity: []}                                       | ''
            {kind: ["TWO_MEETINGS_ONE_DAY", "NO_SUCH_KIND"]}     | TWO_MEETINGS_ONE_DAY
            {document: "DOCUMENT"}                               | DECLARATION_INCOMPLETE
            {person: "ADA"}                                      | DECLARATION_INCOMPLETE
            {person: "ADA", severity: [WARNING]}                 | ''
            {authority: "COUNCIL"}                               | DECLARATION_INCOMPLETE
            {authority: "EASTFOLD"}                              | ''
            """)
    void findings_are_filtered(String filter, String kinds) {
        String sent = filter.replace(
                        "DOCUMENT",
                        Id.of("Document", "note", Harbour.meeting(1)).toString())
                .replace("ADA", Harbour.ADA)
                .replace("COUNCIL", Harbour.COUNCIL)
                .replace("EASTFOLD", Harbour.EASTFOLD);
        Answered answer = asking.data("{ findings(filter: " + sent + ") { totalCount nodes { kind } } }");

        List<Object> found = answer.each("findings.nodes", "kind");
        assertThat(String.join(" ", found.stream().map(Object::toString).toList()))
                .isEqualTo(kinds);
        assertThat(answer.at("findings.totalCount").value()).isEqualTo(found.size());
    }

    @Test
    void a_finding_leads_to_what_it_is_about_people_first() {
        Answered answer = asking.data("""
                { findings { nodes { id message citation { quote document { id } }
                    about { __typename id ... on Person { name } ... on Meeting { date } ... on Declaration { text } } } } }
                """);

        assertThat(answer.at("findings.nodes.0.citation").value()).isNull();
        assertThat(answer.each("findings.nodes.0.about", "date")).containsExactly("2030-03-15", "2030-01-15");
        assertThat(answer.each("findings.nodes.1.about", "__typename")).containsExactly("Person", "Declaration");
        assertThat(answer.at("findings.nodes.1.about.0.name").value()).isEqualTo("Ada Fenwick");
        assertThat(answer.at("findings.nodes.1.citation.quote").value()).isEqualTo("line 21");
        assertThat(asking.sent()).hasSize(1);
        String id = (String) answer.at("findings.nodes.1.id").value();
        assertThat(asking.data("{ node(id: \"" + id + "\") { ... on Finding { kind } } }")
                        .at("node.kind")
                        .value())
                .isEqualTo("DECLARATION_INCOMPLETE");
    }
}
