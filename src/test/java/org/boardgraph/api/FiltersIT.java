package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.boardgraph.query.Harbour;
import org.boardgraph.query.SmallGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each filter, alone and together, counts what it should and lists what it counts. */
class FiltersIT {
    private static Asking asking;

    @BeforeAll
    static void graph() {
        Graph graph = TestGraph.empty();
        SmallGraph.write(graph);
        asking = new Asking(graph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meetings      | null                                                | 7
            meetings      | {board: BOARD}                                      | 5
            meetings      | {organization: COUNCIL}                             | 7
            meetings      | {organization: BOARD}                               | 5
            meetings      | {from: "2030-02-15", to: "2030-04-15"}              | 5
            meetings      | {from: "2030-02-16"}                                | 4
            meetings      | {to: "2030-01-14"}                                  | 0
            meetings      | {attendedBy: ADA}                                   | 7
            meetings      | {attendedBy: CLEO}                                  | 1
            meetings      | {attendedBy: DIMITRI, board: PARKS}                 | 0
            meetings      | {board: NOBODY}                                     | 0
            meetings      | {board: null, attendedBy: null}                     | 7
            attendances   | null                                                | 22
            attendances   | {person: ADA}                                       | 7
            attendances   | {person: ADA_ONCE}                                  | 7
            attendances   | {person: ADA, board: PARKS}                         | 2
            attendances   | {meeting: JANUARY}                                  | 4
            attendances   | {meeting: JANUARY, person: BRUNO}                   | 1
            attendances   | {authority: EASTFOLD}                               | 10
            attendances   | {status: [APOLOGIES]}                               | 4
            attendances   | {status: []}                                        | 0
            attendances   | {status: [APOLOGIES, IN_ATTENDANCE], role: [OTHER]} | 5
            attendances   | {role: [CHAIR], from: "2030-03-15"}                 | 3
            declarations  | null                                                | 3
            declarations  | {person: ADA}                                       | 2
            declarations  | {meeting: JANUARY}                                  | 2
            declarations  | {item: ITEM}                                        | 1
            declarations  | {board: BOARD, to: "2030-01-31"}                    | 2
            declarations  | {authority: COUNCIL}                                | 1
            declarations  | {subject: TOPIC}                                    | 1
            declarations  | {subject: COUNCIL}                                  | 0
            declarations  | {nature: [DISCLOSABLE_PECUNIARY]}                   | 1
            memberships   | null                                                | 4
            memberships   | {person: ADA_ONCE}                                  | 2
            memberships   | {organization: BOARD}                               | 3
            memberships   | {organization: BOARD, role: [CHAIR, MEMBER]}        | 2
            memberships   | {role: []}                                          | 0
            memberships   | {onBehalfOf: EASTFOLD}                              | 2
            memberships   | {asOf: "2030-01-15"}                                | 3
            memberships   | {asOf: "2030-01-14"}                                | 0
            memberships   | {asOf: "2030-02-15", person: ADA}                   | 2
            memberships   | {asOf: "2030-05-15"}                                | 3
            memberships   | {asOf: "2030-05-16"}                                | 0
            memberships   | {from: "2030-04-15"}                                | 4
            memberships   | {from: "2030-04-16"}                                | 3
            memberships   | {to: "2030-02-14"}                                  | 3
            memberships   | {to: "2030-01-15", from: "2030-05-15"}              | 3
            memberships   | {organization: NOBODY}                              | 0
            organizations | null                                                | 4
            organizations | {name: "coun west"}                                 | 1
            organizations | {name: "of westmarch"}                              | 1
            organizations | {name: "arbor"}                                     | 0
            organizations | {kind: [BOARD]}                                     | 2
            organizations | {holdsMeetings: false}                              | 2
            people        | null                                                | 4
            people        | {name: "olaf DIM"}                                  | 1
            people        | {name: "fenwick a"}                                 | 1
            people        | {name: ""}                                          | 4
            people        | {authority: EASTFOLD}                               | 2
            identityQuestions | null                                            | 2
            identityQuestions | {person: BRUNO}                                 | 1
            identityQuestions | {person: ADA_ONCE}                              | 1
            identityQuestions | {person: ADA, minProbability: 0.5}              | 0
            identityQuestions | {person: NOBODY_AT_ALL}                         | 0
            identityQuestions | {document: DOCUMENT}                            | 2
            identityQuestions | {document: OTHER_DOCUMENT}                      | 0
            identityQuestions | {minProbability: 0.62}                          | 1
            identityQuestions | {minProbability: 0}                             | 2
            identityQuestions | {minProbability: 1}                             | 0
            people        | {memberOf: BOARD}                                   | 2
            people        | {memberOf: COUNCIL}                                 | 1
            people        | {memberOf: EASTFOLD}                                | 1
            people        | {memberOf: PARKS, asOf: "2030-02-14"}               | 0
            people        | {memberOf: PARKS, asOf: "2030-02-15"}               | 1
            people        | {memberOf: BOARD, authority: EASTFOLD}              | 1
            people        | {asOf: "2030-05-15"}                                | 2
            people        | {asOf: "2030-05-16"}                                | 0
            people        | {memberOf: NOBODY}                                  | 0
            people        | {memberOf: BOARD, name: "ada", asOf: "2030-03-15"}  | 1
            """)
    void counts_and_lists(String list, String filter, int expected) {
        Answered answer =
                asking.data("{ " + list + "(first: 200, filter: " + ids(filter) + ") { totalCount nodes { id } } }");

        assertThat(answer.at(list + ".totalCount").value()).isEqualTo(expected);
        assertThat(answer.each(list + ".nodes", "id")).hasSize(expected).doesNotHaveDuplicates();
        assertThat(asking.sent()).hasSize(1);
    }

    @Test
    void what_was_recorded_and_what_is_corrected() {
        String april = "(filter: {meeting: \"" + Harbour.meeting(4) + "\", person: \"" + Harbour.CLEO + "\"}, view: ";

        assertThat(asking.data("{ attendances" + april + "AS_RECORDED) { nodes { status } } }")
                        .each("attendances.nodes", "status"))
                .containsExactly("APOLOGIES");
        assertThat(asking.data("{ attendances" + april + "AS_CORRECTED) { nodes { status } } }")
                        .each("attendances.nodes", "status"))
                .containsExactly("PRESENT");
    }

    @Test
    void filters_of_lists_below_a_node() {
        Answered answer = asking.data(ids("""
                {
                  person(id: ADA_ONCE) {
                    id
                    attendances(filter: {board: PARKS}) { totalCount }
                    declarations(filter: {from: "2030-02-01"}) { totalCount nodes { item { title } } }
                  }
                  organization(id: BOARD) { meetings(filter: {from: "2030-04-01"}, first: 1) { totalCount nodes { date } } }
                  meeting(id: JANUARY) { attendances(filter: {status: [PRESENT]}) { nodes { person { name } } } }
                }
                """));

        assertThat(answer.at("person.id").value()).isEqualTo(Harbour.ADA);
        assertThat(answer.at("person.attendances.totalCount").value()).isEqualTo(2);
        assertThat(answer.at("person.declarations.totalCount").value()).isEqualTo(1);
        assertThat(answer.at("person.declarations.nodes.0.item.title").value()).isEqualTo("Dredging");
        assertThat(answer.at("organization.meetings.totalCount").value()).isEqualTo(2);
        assertThat(answer.at("organization.meetings.nodes.0.date").value()).isEqualTo("2030-05-15");
        assertThat(answer.at("meeting.attendances.nodes.0.person.name").value()).isEqualTo("Ada Fenwick");
        assertThat(asking.sent()).hasSize(1);
    }

    private static String ids(String text) {
        return text.replaceAll("\\bADA_ONCE\\b", quoted(Harbour.ADA_ONCE))
                .replaceAll("\\bADA\\b", quoted(Harbour.ADA))
                .replaceAll("\\bBRUNO\\b", quoted(Harbour.BRUNO))
                .replaceAll("\\bCLEO\\b", quoted(Harbour.CLEO))
                .replaceAll("\\bDIMITRI\\b", quoted(Harbour.DIMITRI))
                .replaceAll("\\b(?<!\\[)BOARD\\b", quoted(Harbour.BOARD))
                .replaceAll("\\bPARKS\\b", quoted(Harbour.PARKS))
                .replaceAll("\\bCOUNCIL\\b", quoted(Harbour.COUNCIL))
                .replaceAll("\\bEASTFOLD\\b", quoted(Harbour.EASTFOLD))
                .replaceAll(
                        "\\bNOBODY\\b", quoted(Id.of("Organization", "nobody").toString()))
                .replaceAll(
                        "\\bNOBODY_AT_ALL\\b", quoted(Id.of("Person", "nobody").toString()))
                .replaceAll(
                        "\\bDOCUMENT\\b",
                        quoted(Id.of("Document", "note", Harbour.meeting(1)).toString()))
                .replaceAll(
                        "\\bOTHER_DOCUMENT\\b",
                        quoted(Id.of("Document", "note", Harbour.meeting(2)).toString()))
                .replaceAll("\\bJANUARY\\b", quoted(Harbour.meeting(1)))
                .replaceAll("\\bITEM\\b", quoted(Harbour.item(1, 2)))
                .replaceAll("\\bTOPIC\\b", quoted(Harbour.TOPIC));
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }
}
