package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.RegisteredGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers of interests as the API answers them, to a reader and to an officer. */
class InterestsIT {
    private static final String ALL =
            "nodes { id sensitive category description value heldByPartner appointedByAuthority registeredOn from to"
                    + " recordedBy withdrawn noted { by } person { name } register { asOf authority { name } document { name } }"
                    + " subject { ... on Organization { name } ... on Topic { name } } citation { firstLine quote } } totalCount";

    private static final String CHANGES = "{ interestChanges(since: \"%s\") { kind on"
            + " interest { category to description subject { ... on Topic { name } } register { asOf } } before { to } } }";

    private static Asking asking;
    private static String jane;
    private static String ashbury;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        RegisteredGraph.write(graph);
        asking = new Asking(graph);
        jane = id(graph, "MATCH (p:Person {name: 'Jane Ash'})-[:MADE]->() RETURN DISTINCT p.id AS id");
        ashbury = id(graph, "MATCH (o:Organization {name: 'Ashbury Town Council'}) RETURN o.id AS id");
    }

    private static String id(Graph graph, String statement) {
        return graph.read(tx -> tx.run(statement).single().get("id").asString());
    }

    @Test
    void an_entry_is_listed_once_as_the_newest_edition_says_it() {
        Answered answer = asking.data("{ person(id: \"" + jane + "\") { interests { " + ALL + " } } }");

        assertThat(answer.each("person.interests.nodes", "category"))
                .containsExactly("SPONSORSHIP", "BODY_MEMBERSHIP", "EMPLOYMENT", null);
        assertThat(answer.each("person.interests.nodes", "to")).containsExactly(null, null, "2022-01-31", null);
        assertThat(answer.each("person.interests.nodes", "register.asOf"))
                .containsExactly("2022-04-01", "2021-04-01", "2022-04-01", "2022-04-01");
        assertThat(answer.at("person.interests.totalCount").value()).isEqualTo(4);
    }

    @Test
    void a_reader_sees_that_a_sensitive_one_is_there() {
        Answered answer = asking.data("{ interests { " + ALL + " } statistics { interests } }");
        Map<String, Object> sensitive = answer.at("interests.nodes").maps().stream()
                .filter(each -> Boolean.TRUE.equals(each.get("sensitive")))
                .findFirst()
                .orElseThrow();

        sensitive.forEach((field, value) -> {
            if (!List.of("id", "sensitive", "person", "register", "withdrawn").contains(field)) {
                assertThat(value).as(field).isNull();
            }
        });
        assertThat(answer.at("statistics.interests").value())
                .isEqualTo(answer.at("interests.totalCount").value());
        assertThat(answer.toString()).doesNotContainIgnoringCase("canary");
    }

    @Test
    void an_officer_reads_it() {
        Answered answer = asking.data("{ interests(filter: {category: [LAND]}) { " + ALL + " } }", Viewer.OFFICER);

        assertThat(answer.at("interests.totalCount").value()).isEqualTo(1);
        assertThat(answer.at("interests.nodes.0.subject.name").value()).isEqualTo("CANARY Cottage");
        assertThat(answer.at("interests.nodes.0.registeredOn").value()).isEqualTo("2021-02-03");
        assertThat((String) answer.at("interests.nodes.0.citation.quote").value())
                .contains("CANARY lane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category: [LAND]",
                "category: [EMPLOYMENT, SPONSORSHIP, LAND, BODY_MEMBERSHIP]",
                "asOf: \"2021-03-01\"",
                "asOf: \"2035-03-01\"",
                "from: \"2021-02-04\"",
                "to: \"2035-02-04\"",
                "from: \"2000-02-04\", to: \"2021-02-04\"",
            })
    void no_filter_on_what_is_hidden_finds_it_for_a_reader(String filter) {
        for (String list : List.of(
                "interests(filter: {" + filter + "})",
                "interests(last: 1, filter: {person: \"" + jane + "\", " + filter + "})")) {
            Answered answer = asking.data("{ " + list + " { nodes { sensitive } totalCount } }");

            assertThat(answer.each("interests.nodes", "sensitive")).doesNotContain(true);
        }
        String question = "{ person(id: \"" + jane + "\") { interests(filter: {" + filter
                + "}) { totalCount nodes { sensitive } } } }";
        Answered answer = asking.data(question);
        assertThat(answer.at("person.interests.totalCount").value())
                .isEqualTo(answer.each("person.interests.nodes", "sensitive").size());
        assertThat(answer.each("person.interests.nodes", "sensitive")).doesNotContain(true);
    }

    @Test
    void the_subject_of_a_sensitive_one_leads_a_reader_nowhere() {
        String secret = (String) asking.data(
                        "{ interests(filter: {category: [LAND]}) { nodes { subject { ... on Topic { id } } } } }",
                        Viewer.OFFICER)
                .at("interests.nodes.0.subject.id")
                .value();

        Answered answer = asking.data("{ node(id: \"" + secret + "\") { id } interests(filter: {subject: \"" + secret
                + "\"}) { totalCount } }");
        assertThat(answer.at("node").value()).isNull();
        assertThat(answer.at("interests.totalCount").value()).isEqualTo(0);
        assertThat(asking.data("{ interests(filter: {subject: \"" + secret + "\"}) { totalCount } }", Viewer.OFFICER)
                        .at("interests.totalCount")
                        .value())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-04-30 | ",
                "2020-05-01 | EMPLOYMENT",
                "2021-02-01 | BODY_MEMBERSHIP EMPLOYMENT",
                "2021-04-01 | BODY_MEMBERSHIP EMPLOYMENT",
                "2021-04-02 | EMPLOYMENT",
                "2022-01-31 | EMPLOYMENT",
                "2022-02-01 | SPONSORSHIP",
                "2030-01-01 | SPONSORSHIP",
            })
    void what_is_in_force_on_a_day(String expected) {
        String[] parts = expected.split(" \\| ?");
        Answered answer = asking.data("{ person(id: \"" + jane + "\") { interests(filter: {asOf: \"" + parts[0]
                + "\"}) { nodes { category } } } }");

        assertThat(String.join(
                        " ",
                        answer.each("person.interests.nodes", "category").stream()
                                .map(String::valueOf)
                                .toList()))
                .isEqualTo(parts.length > 1 ? parts[1] : "");
    }

    @Test
    void a_register_has_its_entries_as_they_stood() {
        Answered answer = asking.data(
                "{ person(id: \"" + jane
                        + "\") { registers { asOf nil complete completeFor printedName authority { id } interests { nodes { to } totalCount } } } }");

        assertThat(answer.each("person.registers", "asOf")).containsExactly("2022-04-01", "2021-04-01");
        assertThat(answer.each("person.registers", "interests.totalCount")).containsExactly(3, 3);
        assertThat(answer.at("person.registers.1.authority.id").value()).isEqualTo(ashbury);
        assertThat(answer.at("person.registers.1.complete").value()).isEqualTo(true);
        assertThat(answer.each("person.registers.1.interests.nodes", "to")).containsOnlyNulls();
    }

    @Test
    void a_page_and_its_cursors_tell_no_more_than_the_list() {
        Answered all = asking.data("{ interests(first: 50) { edges { cursor node { id } } } }");
        String after = "";
        for (Map<String, Object> edge : all.at("interests.edges").maps()) {
            Answered next = asking.data("{ interests(first: 1" + after + ") { edges { cursor node { id } } } }");
            assertThat(next.at("interests.edges.0.node").value()).isEqualTo(edge.get("node"));
            after = ", after: \"" + next.at("interests.edges.0.cursor").value() + "\"";
        }
    }

    @Test
    void what_changed_since_a_day() {
        Answered answer = asking.data(CHANGES.formatted("2021-12-31"));
        assertThat(answer.each("interestChanges", "kind")).containsExactly("ADDED", "ENDED", "CHANGED");
        assertThat(answer.each("interestChanges", "interest.category"))
                .containsExactly("SPONSORSHIP", "BODY_MEMBERSHIP", "EMPLOYMENT");
        assertThat(answer.at("interestChanges.1.interest.register.asOf").value())
                .isEqualTo("2021-04-01");
        assertThat(answer.at("interestChanges.2.interest.to").value()).isEqualTo("2022-01-31");
        assertThat(answer.at("interestChanges.2.before.to").value()).isNull();
        assertThat(answer.each("interestChanges", "on")).containsOnly("2022-04-01");
        assertThat(asking.data(CHANGES.formatted("2021-03-31"))
                        .at("interestChanges")
                        .value())
                .isEqualTo(List.of());
        assertThat(asking.data(CHANGES.formatted("2022-04-01"))
                        .at("interestChanges")
                        .value())
                .isEqualTo(List.of());
    }

    @Test
    void of_a_sensitive_entry_a_reader_is_told_that_there_is_one_more() {
        Graph graph = TestGraph.empty();
        RegisteredGraph.write(graph);
        try {
            RegisteredGraph.take(graph, "ashbury-2023.csv", """
                    body: Ashbury Town Council
                    as of: 2023-04-01
                    entry: Cllr Iris Onlyhere | SECURITIES | Dredging plc | | | | | partner
                    entry: Cllr Iris Onlyhere | LAND | CANARY Hall | 2023-01-01 | | | | sensitive
                    entry: Cllr Jane Ash MBE | EMPLOYMENT | Ferry Works Ltd | 2021-01-10 | 2020-05-01 | 2022-01-31 | Manager
                    entry: Cllr Jane Ash MBE | SPONSORSHIP | Harbour Party | 2022-02-01 | | | Leaflets
                    entry: Cllr Jane Ash MBE | LAND | CANARY Castle | 2023-02-03 | | | CANARY lane | sensitive
                    """);
            Answered reader = asking.data(CHANGES.formatted("2022-04-01"));
            assertThat(reader.each("interestChanges", "kind")).containsExactly("ADDED");
            assertThat(reader.at("interestChanges.0.interest.category").value()).isNull();
            assertThat(reader.toString()).doesNotContain("CANARY");
            Answered officer = asking.data(CHANGES.formatted("2022-04-01"), Viewer.OFFICER);
            assertThat(officer.each("interestChanges", "kind")).containsExactlyInAnyOrder("ADDED", "ADDED", "ENDED");
        } finally {
            graph();
        }
    }

    @Test
    void an_edition_that_is_not_all_in_is_not_seen() {
        Graph graph = TestGraph.empty();
        RegisteredGraph.write(graph);
        String question = "{ interests { totalCount } documents { nodes { name } } identityQuestions { totalCount }"
                + " findings(filter: {kind: [\"UNSURE_IDENTITY\"]}) { totalCount } statistics { interests documents }"
                + " person(id: \"" + jane
                + "\") { registers { asOf } interests { nodes { category } } mentions { totalCount } } }";
        try {
            graph.write(tx -> tx.run("MATCH (d:Document) WHERE d.asOf > '2021-04-01' SET d.loaded = false")
                    .consume());
            Answered before = asking.data(question);

            assertThat(before.each("documents.nodes", "name"))
                    .contains("ashbury-2021.csv")
                    .hasSize(5);
            assertThat(before.each("person.registers", "asOf")).containsExactly("2021-04-01");
            assertThat(before.each("person.interests.nodes", "category"))
                    .containsExactly("BODY_MEMBERSHIP", "EMPLOYMENT", null);
            assertThat(before.at("interests.totalCount").value()).isEqualTo(4);
            assertThat(before.at("statistics.interests").value()).isEqualTo(4);
            assertThat(before.at("identityQuestions.totalCount").value()).isEqualTo(0);
            assertThat(before.at("findings.totalCount").value()).isEqualTo(0);
        } finally {
            graph();
        }
    }
}
