package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.RegisteredGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer records interests and dispensations, ends and withdraws interests; what cannot be recorded changes nothing. */
@ExtendWith(TestGraph.class)
class RecordingIT {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final Graph graph;
    private final Asking asking;
    private String jane = "";
    private String ashbury = "";

    RecordingIT(Graph graph) {
        this.graph = graph;
        this.asking = new Asking(
                graph,
                ApiSettings.DEFAULT,
                new Mutations(Judgements.NONE, Reviews.NONE, Recordings.of(RegisteredGraph.recording(graph, NOON))));
    }

    @BeforeEach
    void write() {
        RegisteredGraph.write(graph);
        jane = id("MATCH (p:Person {name: 'Jane Ash'})-[:MADE]->() RETURN DISTINCT p.id AS id");
        ashbury = id("MATCH (o:Organization {name: 'Ashbury Town Council'}) RETURN o.id AS id");
    }

    @Test
    void an_interest_is_recorded_beside_the_registers() {
        String dump = Dump.of(graph);
        Answered answer = officer("mutation { recordInterest(input: {person: \"" + jane + "\", authority: \"" + ashbury
                + "\", category: CONTRACT, subject: \"Quayside Paving Ltd\", from: \"2030-01-02\", registeredOn: \"2030-01-05\"})"
                + " { id category recordedBy recordedAt register { id } citation { quote } person { id }"
                + " subject { ... on Organization { name kind } } } }");

        assertThat(answer.at("recordInterest.recordedBy").value()).isEqualTo("officer");
        assertThat(answer.at("recordInterest.recordedAt").value()).isEqualTo("2031-01-01T12:00:00Z");
        assertThat(answer.at("recordInterest.person.id").value()).isEqualTo(jane);
        assertThat(answer.at("recordInterest.register").value()).isNull();
        assertThat(answer.at("recordInterest.citation").value()).isNull();
        assertThat(answer.at("recordInterest.subject.kind").value()).isEqualTo("COMPANY");
        assertThat(asking.data("{ interests(filter: {asOf: \"2030-01-02\", authority: \"" + ashbury
                                + "\", category: [CONTRACT]}) { totalCount } }")
                        .at("interests.totalCount")
                        .value())
                .isEqualTo(1);
        assertThat(Dump.of(graph)).isNotEqualTo(dump);
    }

    @Test
    void a_sensitive_one_tells_a_reader_nothing() {
        String id = (String) officer(
                        "mutation { recordInterest(input: {person: \"" + jane + "\", authority: \"" + ashbury
                                + "\", category: LAND, subject: \"CANARY Mews\", description: \"CANARY\", value: \"CANARY\", sensitive: true,"
                                + " from: \"2030-01-02\", registeredOn: \"2030-01-05\"}) { id subject { ... on Topic { name } } } }")
                .at("recordInterest.id")
                .value();
        Answered answer =
                asking.data("{ node(id: \"" + id + "\") { ... on Interest { sensitive category subject { __typename }"
                        + " recordedBy recordedAt registeredOn from noted { at } person { id } } }"
                        + " interests(first: 50) { nodes { id description value } }"
                        + " filtered: interests(filter: {authority: \"" + ashbury + "\"}) { nodes { id } } }");

        assertThat(answer.toString())
                .doesNotContain("CANARY")
                .doesNotContain("2030-01")
                .doesNotContain("2031");
        assertThat(answer.at("node.sensitive").value()).isEqualTo(true);
        assertThat(answer.at("node.recordedBy").value()).isNull();
        assertThat(answer.each("interests.nodes", "id")).contains(id);
        assertThat(answer.each("filtered.nodes", "id")).doesNotContain(id);
    }

    @Test
    void an_end_holds_in_every_edition_and_over_re_imports() {
        String before = Dump.of(graph);
        String id = interest("BODY_MEMBERSHIP");
        Answered ended = officer(
                "mutation { endInterest(id: \"" + id + "\", on: \"2021-03-31\") { to noted { endedOn by at } } }");
        assertThat(ended.at("endInterest.to").value()).isEqualTo("2021-03-31");
        assertThat(ended.at("endInterest.noted.by").value()).isEqualTo("officer");
        String after = Dump.of(graph);
        assertThat(after).isNotEqualTo(before);

        RegisteredGraph.remove(graph, "ashbury-2021.csv");
        RegisteredGraph.write(graph);
        assertThat(Dump.of(graph)).isEqualTo(after);
        RegisteredGraph.take(graph, "ashbury-2023.csv", """
                body: Ashbury Town Council
                as of: 2023-04-01
                entry: Cllr Jane Ash MBE | BODY_MEMBERSHIP | Slipway Fund | 2021-02-01 | | | Trustee
                """);
        Answered newest = asking.data("{ person(id: \"" + jane
                + "\") { interests(filter: {category: [BODY_MEMBERSHIP]}) { nodes { to register { asOf } } } } }");
        assertThat(newest.at("person.interests.nodes").value())
                .isEqualTo(java.util.List.of(Map.of("to", "2021-03-31", "register", Map.of("asOf", "2023-04-01"))));
    }

    @Test
    void a_sensitive_one_can_end() {
        String id = (String) asking.data("{ interests(filter: {category: [LAND]}) { nodes { id } } }", Viewer.OFFICER)
                .at("interests.nodes.0.id")
                .value();
        officer("mutation { endInterest(id: \"" + id + "\", on: \"2021-05-31\") { to } }");

        assertThat(graph.<Long>read(tx -> tx.run("MATCH (w:Withheld {to: '2021-05-31'}) RETURN count(w) AS n")
                        .single()
                        .get("n")
                        .asLong()))
                .isEqualTo(2);
        assertThat(asking.data("{ node(id: \"" + id + "\") { ... on Interest { to noted { endedOn } } } }")
                        .toString())
                .doesNotContain("2021-05-31");
    }

    @Test
    void what_is_withdrawn_is_no_longer_shown_to_readers() {
        String id = interest("EMPLOYMENT");
        Answered answer = officer("mutation { withdrawInterest(id: \"" + id
                + "\", note: \"entered by mistake\") { withdrawn noted { note withdrawn } } }");

        assertThat(answer.at("withdrawInterest.withdrawn").value()).isEqualTo(true);
        assertThat(answer.at("withdrawInterest.noted.note").value()).isEqualTo("entered by mistake");
        String question = "{ node(id: \"" + id + "\") { id } person(id: \"" + jane
                + "\") { interests(filter: {category: [EMPLOYMENT]}) { totalCount }"
                + " registers { interests { nodes { category } } } } }";
        Answered reader = asking.data(question);
        assertThat(reader.at("node").value()).isNull();
        assertThat(reader.at("person.interests.totalCount").value()).isEqualTo(0);
        assertThat(reader.toString()).doesNotContain("EMPLOYMENT");
        assertThat(asking.data(question, Viewer.OFFICER)
                        .at("person.interests.totalCount")
                        .value())
                .isEqualTo(1);
        assertThat(asking.data(
                                "{ person(id: \"" + jane
                                        + "\") { interests(filter: {asOf: \"2021-06-01\", category: [EMPLOYMENT]})"
                                        + " { totalCount } } }",
                                Viewer.OFFICER)
                        .at("person.interests.totalCount")
                        .value())
                .isEqualTo(0);
    }

    @Test
    void a_dispensation_holds_from_its_first_day_to_its_last() {
        Answered answer =
                officer("mutation { recordDispensation(input: {person: \"" + jane + "\", authority: \"" + ashbury
                        + "\", subject: \"Slipway Fund\", scope: BOTH, from: \"2021-01-01\", to: \"2025-01-01\", note: \"granted\"})"
                        + " { id scope by note person { id } authority { id } subject { ... on Topic { name } } } }");
        assertThat(answer.at("recordDispensation.subject.name").value()).isEqualTo("Slipway Fund");
        assertThat(answer.at("recordDispensation.authority.id").value()).isEqualTo(ashbury);
        for (var day : Map.of("2020-12-31", 0, "2021-01-01", 1, "2025-01-01", 1, "2025-01-02", 0)
                .entrySet()) {
            Answered held = asking.data(
                    "{ person(id: \"" + jane + "\") { dispensations(asOf: \"" + day.getKey() + "\") { scope } } }");
            assertThat((java.util.List<?>) held.at("person.dispensations").value())
                    .hasSize(day.getValue());
        }
    }

    @Test
    void what_is_recorded_follows_the_person_through_re_imports() {
        officer("mutation { recordInterest(input: {person: \"" + jane
                + "\", category: OTHER, subject: \"Rowing\"}) { id } }");
        officer("mutation { recordDispensation(input: {person: \"" + jane
                + "\", scope: SPEAK, from: \"2021-01-01\", to: \"2021-12-31\"}) { id } }");
        String after = Dump.of(graph);
        for (String document : RegisteredGraph.documents(graph)) {
            RegisteredGraph.remove(graph, document);
        }
        assertThat(Dump.of(graph)).contains("Rowing").doesNotContain("Jane Ash");
        RegisteredGraph.write(graph);
        assertThat(Dump.of(graph)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recordInterest(input: {person: "JANE", category: LAND, subject: " "}) | BAD_REQUEST | input.subject
            recordInterest(input: {person: "JANE", category: LAND, subject: "x", from: "2021-01-02", to: "2021-01-01"}) | BAD_SPAN | 2021-01-02
            recordInterest(input: {person: "Person:aaaaaaaaaaaaaaaaaaaa", category: LAND, subject: "x"}) | NOT_FOUND | Person:aaaaaaaaaaaaaaaaaaaa
            recordInterest(input: {person: "JANE", authority: "Organization:aaaaaaaaaaaaaaaaaaaa", category: LAND, subject: "x"}) | NOT_FOUND | Organization:aaaaaaaaaaaaaaaaaaaa
            recordInterest(input: {person: "Mention:x", category: LAND, subject: "x"}) | BAD_ID | input.person
            endInterest(id: "Interest:aaaaaaaaaaaaaaaaaaaa", on: "2021-01-01") | NOT_FOUND | Interest:aaaaaaaaaaaaaaaaaaaa
            endInterest(id: "EMPLOYMENT", on: "2020-04-30") | BAD_SPAN | 2020-05-01
            withdrawInterest(id: "JANE") | BAD_ID | Interest
            recordDispensation(input: {person: "JANE", scope: VOTE, from: "2021-01-01", to: "2025-01-02"}) | BAD_SPAN | 2025-01-01
            recordDispensation(input: {person: "JANE", scope: VOTE, from: "2021-01-02", to: "2021-01-01"}) | BAD_SPAN | 2021-01-02
            """)
    void what_cannot_be_recorded_changes_nothing(String mutation, String code, String says) {
        String before = Dump.of(graph);
        String sent = mutation.replace("JANE", jane);
        ExecutionResult result = asking.ask(
                "mutation { "
                        + (sent.contains("EMPLOYMENT") ? sent.replace("EMPLOYMENT", interest("EMPLOYMENT")) : sent)
                        + " { id } }",
                Map.of(),
                Viewer.OFFICER);

        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getExtensions().get("code")).isEqualTo(code);
        assertThat(result.getErrors().get(0).getMessage()).contains(says);
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void a_reader_records_nothing() {
        assertThat(asking.error(
                        "mutation { recordInterest(input: {person: \"" + jane
                                + "\", category: LAND, subject: \"x\", sensitive: true}) { id } }",
                        Map.of()))
                .startsWith("FORBIDDEN");
    }

    private String interest(String category) {
        return (String) asking.data("{ person(id: \"" + jane + "\") { interests(filter: {category: [" + category
                        + "]}) { nodes { id } } } }")
                .at("person.interests.nodes.0.id")
                .value();
    }

    private Answered officer(String mutation) {
        return asking.data(mutation, Viewer.OFFICER);
    }

    private String id(String statement) {
        return graph.read(tx -> tx.run(statement).single().get("id").asString());
    }
}
