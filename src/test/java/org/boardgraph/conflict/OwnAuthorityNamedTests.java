package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAuthorityNamedTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a member                | seat ann PRESENT role=MEMBER for=tidewell
            the chair               | seat ann PRESENT role=CHAIR for=tidewell
            a substitute            | seat ann SUBSTITUTE role=SUBSTITUTE for=tidewell
            a substitute, no role   | seat ann SUBSTITUTE role=- for=tidewell
            of a successor          | seat ann PRESENT for=newtown; kin newtown tidewell earlier 2019-04-01
            of a predecessor        | seat ann PRESENT for=oldtown; kin oldtown tidewell later 2023-04-01
            in withheld lines       | seat ann PRESENT for=tidewell; item 4 withheld=tidewell
            """)
    void is_found(String what, String told) {
        assertThat(Scene.of("item 4 text=tidewell;" + told).found().replace(" *", ""))
                .isEqualTo("OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a guest                 | seat ann IN_ATTENDANCE role=- for=tidewell
            a presenter             | seat ann PRESENT role=OTHER for=tidewell
            an observer             | seat ann PRESENT role=OBSERVER for=tidewell
            an officer              | seat ann OFFICER role=OFFICER for=tidewell
            an officer, as present  | seat ann PRESENT role=OFFICER for=tidewell
            without a role          | seat ann PRESENT role=- for=tidewell
            apologies               | seat ann APOLOGIES for=tidewell
            gone before             | seat ann PRESENT for=tidewell moves=LEFT@3
            for another authority   | seat ann PRESENT for=newtown
            for none                | seat ann PRESENT
            kin of another          | seat ann PRESENT for=newtown; kin oldtown tidewell earlier 2019-04-01
            the meeting's own body  | seat ann PRESENT for=tidewell; body tidewell England
            """)
    void is_not_found(String what, String told) {
        assertThat(Scene.of("item 4 text=tidewell;" + told).found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            listed as a member of it       | entry ann BODY_MEMBERSHIP tidewell          | OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell
            the office as employment       | entry ann EMPLOYMENT tidewell               | OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell
            a partner's employment         | entry ann EMPLOYMENT tidewell partner       | REGISTERED_NOT_DECLARED POSSIBLE ann 4 tidewell; OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell
            a contract with it             | entry ann CONTRACT tidewell                 | REGISTERED_NOT_DECLARED POSSIBLE ann 4 tidewell; OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell
            declared elsewhere as a member | say ann about=tidewell at=2021-01-05        | OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell
            declared as pecuniary          | say ann about=tidewell nature=DISCLOSABLE_PECUNIARY at=2021-01-05 | DECLARED_ELSEWHERE_NOT_HERE POSSIBLE ann 4 tidewell; OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell
            """)
    void where_it_is_the_subject_too_only_more_than_the_seat_is_asked_about(String what, String told, String found) {
        assertThat(Scene.of("seat ann PRESENT for=tidewell; item 4 text=tidewell;" + told)
                        .found())
                .isEqualTo(found);
    }

    @Test
    void a_member_of_another_authority_is_asked_about_the_membership() {
        Scene scene =
                Scene.of("seat ann PRESENT for=newtown; item 4 text=tidewell; entry ann BODY_MEMBERSHIP tidewell");

        assertThat(scene.found()).isEqualTo("REGISTERED_NOT_DECLARED POSSIBLE ann 4 tidewell");
    }

    @Test
    void who_is_listed_for_two_authorities_sits_for_both() {
        Scene scene =
                Scene.of("seat ann PRESENT for=newtown; seat ann PRESENT for=tidewell; item 4 text=tidewell,newtown");

        assertThat(scene.found())
                .isEqualTo("OWN_AUTHORITY_NAMED CONTEXT ann 4 newtown; OWN_AUTHORITY_NAMED CONTEXT ann 4 tidewell");
    }

    @Test
    void speaks_of_whom_the_list_prints() {
        Scene scene =
                Scene.of("name tidewell Tidewell Council; name oldtown Oldtown Council; seat ann PRESENT for=tidewell;"
                        + "kin tidewell oldtown earlier 2019-04-01; item 4 text=tidewell; item 5 text=oldtown");

        assertThat(scene.conflicts())
                .extracting(Conflict::summary)
                .containsExactly(
                        "Ann Lee was in the room on 4 May 2021 for item 4, which names Tidewell Council, the authority that they"
                                + " are printed for.",
                        "Ann Lee was in the room on 4 May 2021 for item 5, which names Oldtown Council, a predecessor (1 April"
                                + " 2019) of Tidewell Council, the authority that they are printed for.");
    }
}
