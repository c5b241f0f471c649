package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.query.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.summary.Plan;

/** A page of the root is one range of an index: the database walks it in order and stops, and sorts nothing. */
class PlansIT {
    private static final String ID = "aaaaaaaaaaaaaaaaaaaa";

    private static Graph graph;

    @BeforeAll
    static void graph() {
        graph = TestGraph.empty();
        graph.write(tx -> tx.run("""
                        UNWIND range(1, 2000) AS i
                        CREATE (p:Person {id: 'Person:' + i, order: 'p' + i, meetings: i % 50, words: ['w' + i]})
                        CREATE (b:Organization {id: 'Organization:' + i, order: 'o' + i})
                        CREATE (m:Meeting {id: 'Meeting:' + i, boardId: 'Organization:' + i % 20,
                          organizationId: 'Organization:' + i % 10, date: '2020-01-01', order: 'm' + i})
                        CREATE (m)-[:HELD_BY]->(b)
                        CREATE (p)<-[:OF]-(x:Mention {id: 'Mention:' + i, asPerson: 'Person:' + i, order: 'n' + i})
                        CREATE (p)<-[:OF]-(y:Mention {id: 'Mention:o' + i, asPerson: 'Person:o' + i, order: 'o' + i})
                        CREATE (x)<-[:LEFT]-(q:IdentityQuestion {id: 'IdentityQuestion:' + i, order: 'q' + i, probability: 0.5})-[:RIGHT]->(y)
                        CREATE (x)<-[:LEFT]-(d:IdentityDecision {id: 'IdentityDecision:' + i, order: 'd' + i})-[:RIGHT]->(y)
                        CREATE (p)-[:HOLDS]->(:Membership {id: 'Membership:' + i, organizationId: m.boardId, member: true, role: 'MEMBER',
                          authorityId: 'Organization:' + i % 100, startDate: '2020', endDate: '2021', order: 's' + i})-[:IN]->(b)
                        CREATE (:Document {id: 'Document:' + i, order: 'd' + i})
                        CREATE (:Change {id: 'Person:' + i, type: 'PERSON', order: 'c' + i})
                        CREATE (:Finding {id: 'Finding:' + i, documentId: 'Document:' + i % 500, order: 'f' + i, kind: 'K' + i % 9,
                          severity: 'INFO'})-[:ABOUT]->(x)
                        WITH i, m, p UNWIND range(1, 8) AS j
                        CREATE (p)-[:MADE]->(a:Attendance {id: 'Attendance:' + i + '/' + j, meetingId: m.id, boardId: m.boardId,
                          authorityId: 'Organization:' + j, order: 'a' + i + '/' + j, asCorrected: true})-[:AT]->(m)
                        CREATE (p)-[:DECLARED]->(d:Declaration {id: 'Declaration:' + i + '/' + j, meetingId: m.id, boardId: m.boardId,
                          authorityId: 'Organization:' + j, order: 'd' + i + '/' + j})-[:AT]->(m)
                        """).consume());
        try (var session = graph.driver().session()) {
            session.run("CALL db.prepareForReplanning()").consume();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meetings                                                         | meeting_order
            meetings(filter: {from: "2030-01-01", to: "2030-02-01"})         | meeting_order
            meetings(filter: {board: "Organization:ID"})                     | meeting_of_board
            meetings(filter: {board: "Organization:ID", from: "2030-01-01"}) | meeting_of_board
            attendances                                                      | attendance_order
            attendances(last: 5)                                             | attendance_order
            attendances(filter: {meeting: "Meeting:ID"})                     | attendance_at_meeting
            attendances(filter: {board: "Organization:ID", to: "2030-01-01"}) | attendance_of_board
            attendances(filter: {authority: "Organization:ID"}, last: 7)     | attendance_for_authority
            declarations                                                     | declaration_order
            declarations(filter: {board: "Organization:ID"})                 | declaration_of_board
            memberships                                                      | membership_order
            memberships(filter: {asOf: "2030-01-01", role: [CHAIR]})         | membership_order
            memberships(filter: {organization: "Organization:ID", asOf: "2030-01-01"}) | membership_of_organization
            memberships(filter: {onBehalfOf: "Organization:ID"}, last: 3)    | membership_for_authority
            people                                                           | person_order
            people(filter: {name: "w1"})                                     | person_order
            organizations                                                    | organization_order
            documents                                                        | document_order
            changes                                                          | change_order
            changes(types: [MEETING, INTEREST])                              | change_order
            identityQuestions                                                | identity_question_order
            identityQuestions(filter: {minProbability: 0.5}, last: 3)        | identity_question_order
            identityQuestions(filter: {document: "Document:ID"})             | identity_question_order
            identityDecisions                                                | identity_decision_order
            findings                                                         | finding_order
            findings(filter: {severity: [WARNING], kind: ["LISTED_TWICE"]})  | finding_order
            findings(filter: {authority: "Organization:ID"}, last: 7)        | finding_order
            findings(filter: {document: "Document:ID"})                      | finding_in_document
            """)
    void reads_in_the_order_of_an_index(String list, String index) {
        List<Plan> operators =
                operators(planned("{ " + list.replace("ID", ID) + " { nodes { id } pageInfo { hasNextPage } } }"));

        assertThat(operators)
                .extracting(Plan::operatorType)
                .noneMatch(type -> type.matches("(Sort|Top|Partial.*|NodeByLabelScan|AllNodesScan).*"));
        assertThat(details(operators)).contains(properties(index));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attendances(filter: {person: "Person:ID"})
            declarations(filter: {person: "Person:ID"})
            meetings(filter: {attendedBy: "Person:ID"})
            identityQuestions(filter: {person: "Person:ID"})
            memberships(filter: {person: "Person:ID"})
            findings(filter: {person: "Person:ID"})
            person(id: "Person:ID") { attendances(first: 5) { nodes { id } } } x: person(id: "Person:ID")
            person(id: "Person:ID") { mentions(first: 5) { nodes { id } } identityDecisions { id } } x: person(id: "Person:ID")
            """)
    void starts_from_the_person(String field) {
        String selected = field.endsWith("ID\")") && field.contains("x: ") ? " { name }" : " { nodes { id } }";
        List<Plan> operators = operators(planned("{ " + field.replace("ID", ID) + selected + " }"));

        assertThat(operators)
                .extracting(Plan::operatorType)
                .noneMatch(type -> type.matches("(NodeByLabelScan|AllNodesScan|NodeIndexScan|.*ByRange).*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people(filter: {memberOf: "Organization:ID"}) { nodes { id } }
            people(filter: {memberOf: "Organization:ID", asOf: "2030-01-01"}) { nodes { id } totalCount }
            node(id: "Membership:ID") { id }
            meetings(filter: {organization: "Organization:ID"}) { nodes { id } }
            meetings(filter: {organization: "Organization:ID", from: "2030-01-01"}) { totalCount nodes { id } }
            person(id: "Person:ID") { attendanceSummary { expected } }
            person(id: "Person:ID") { sharedMeetings { nodes { meetings } } }
            attendanceCounts(by: [ROLE], filter: {person: "Person:ID"}) { meetings }
            attendanceCounts(by: [MONTH], filter: {board: "Organization:ID"}) { meetings }
            """)
    void scans_nothing(String field) {
        List<Plan> operators = operators(planned("{ " + field.replace("ID", ID) + " }"));

        assertThat(operators)
                .extracting(Plan::operatorType)
                .noneMatch(type -> type.matches("(NodeByLabelScan|AllNodesScan|NodeIndexScan).*"));
    }

    /** The index gives the number; only those of one number are sorted, by id. */
    @Test
    void people_by_meetings_attended_are_sorted_among_equals_alone() {
        List<Plan> operators = operators(planned("{ people(orderBy: MEETINGS_ATTENDED) { nodes { id } } }"));

        assertThat(operators).extracting(Plan::operatorType).noneMatch(type -> type.matches("(Sort|Top)@.*"));
        assertThat(details(operators)).contains(properties("person_meetings"));
    }

    private static String properties(String index) {
        return graph.read(tx -> {
            var shown = tx.run(
                            "SHOW INDEXES YIELD name, labelsOrTypes, properties WHERE name = $name",
                            Map.of("name", index))
                    .single();
            return shown.get("labelsOrTypes").get(0).asString() + "("
                    + String.join(", ", shown.get("properties").asList(v -> v.asString())) + ")";
        });
    }

    private static String details(List<Plan> operators) {
        return operators.stream()
                .map(plan -> String.valueOf(plan.arguments().get("Details")))
                .toList()
                .toString();
    }

    private static Plan planned(String question) {
        List<Statement> sent = new ArrayList<>();
        Asking asking = new Asking(graph);
        asking.data(question);
        sent.addAll(asking.sent());
        return graph.read(
                tx -> tx.run("EXPLAIN " + sent.get(0).text(), sent.get(0).parameters())
                        .consume()
                        .plan());
    }

    private static List<Plan> operators(Plan plan) {
        List<Plan> all = new ArrayList<>(List.of(plan));
        plan.children().forEach(child -> all.addAll(operators(child)));
        return all;
    }
}
