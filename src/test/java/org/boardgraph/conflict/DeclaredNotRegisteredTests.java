package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meeting is on 4 May 2021; the 29th day after is 2 June. */
class DeclaredNotRegisteredTests {
    private static final ConflictKind KIND = ConflictKind.DECLARED_NOT_REGISTERED;
    private static final String SAID = "say ann about=mill nature=DISCLOSABLE_PECUNIARY;";
    private static final String FOUND = "DECLARED_NOT_REGISTERED POSSIBLE ann - mill";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on the 29th day                 | register ann 2021-06-02
            later                           | register ann 2022-01-01
            nil                             | register ann 2021-06-02 nil
            a later one too, that is partial| register ann 2021-06-02; register ann 2021-07-02 incomplete
            an entry in something else      | register ann 2021-06-02; entry ann LAND tide
            an entry of another body's      | register ann 2021-06-02; entry ann LAND mill body=tidewell
            somebody else's entry           | register ann 2021-06-02; entry bob LAND mill
            of who sent apologies           | register ann 2021-06-02; seat ann APOLOGIES
            """)
    void is_found_where_the_register_can_tell(String what, String told) {
        assertThat(Scene.of(SAID + told).found(KIND)).isEqualTo(FOUND);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on the 28th day                 | register ann 2021-06-01
            no register                     | seat ann PRESENT
            a partial one                   | register ann 2021-06-02 incomplete
            another body's                  | register ann 2021-06-02 body=tidewell
            of no body                      | register ann 2021-06-02; body - -
            somebody else's                 | register bob 2021-06-02
            an entry                        | register ann 2021-06-02; entry ann LAND mill
            an entry of another category    | register ann 2021-06-02; entry ann OTHER mill
            an entry that has ended since   | register ann 2021-06-02; entry ann LAND mill to=2021-05-20
            an entry not listed any more    | register ann 2021-06-02; entry ann LAND mill known=2021-05-20
            registered late                 | register ann 2021-06-02; entry ann LAND mill registered=2021-12-01
            a sensitive entry               | register ann 2021-06-02; entry ann LAND mill sensitive
            a partner's                     | register ann 2021-06-02; entry ann LAND mill partner
            recorded by an officer          | register ann 2021-06-02; entry ann LAND mill recorded body=tidewell
            an entry that names nothing     | register ann 2021-06-02; entry ann LAND -
            of the same name                | register ann 2021-06-02; name mills Mill Trust; entry ann LAND mills
            of what came before it          | register ann 2021-06-02; kin mill old earlier 2019-04-01; entry ann LAND old
            of a longer name                | register ann 2021-06-02; name mills The Mill Trust Holdings Ltd; entry ann LAND mills
            """)
    void is_not_found_where_it_cannot_or_has_it(String what, String told) {
        assertThat(Scene.of(SAID + told).found(KIND)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DISCLOSABLE_PECUNIARY | disclosable_pecuniary            | yes
            DISCLOSABLE_PECUNIARY | DPI                              | yes
            DISCLOSABLE_PECUNIARY |                                  | yes
            PREJUDICIAL           | pecuniary_and_prejudicial        | yes
            PERSONAL              | pecuniary                        | yes
            PERSONAL              | non-pecuniary                    | no
            PERSONAL              | non_disclosable_pecuniary        | no
            PERSONAL              | personal                         | no
            PREJUDICIAL           | personal_and_prejudicial         | no
            PREJUDICIAL           |                                  | no
            OTHER_REGISTRABLE     | other_registrable                | no
            NON_REGISTRABLE       |                                  | no
            AUTHORITY             |                                  | no
            UNSTATED              |                                  | no
            UNSTATED              | pecuniary                        | no
            DISCLOSABLE_PECUNIARY | sensitive_disclosable_pecuniary  | no
            """)
    void only_of_what_is_printed_as_pecuniary_or_disclosable(
            String nature, @org.jspecify.annotations.Nullable String printed, String found) {
        Scene scene = Scene.of("register ann 2021-06-02; say ann about=mill nature=" + nature
                + (printed == null ? "" : " printed=" + printed));

        assertThat(scene.found(KIND)).isEqualTo(found.equals("yes") ? FOUND : "");
    }

    @Test
    void not_of_an_officers_declaration_nor_of_one_that_names_nothing() {
        assertThat(Scene.of("register ann 2021-06-02; say ann about=mill nature=DISCLOSABLE_PECUNIARY officer")
                        .found(KIND))
                .isEmpty();
        assertThat(Scene.of("register ann 2021-06-02; say ann nature=DISCLOSABLE_PECUNIARY")
                        .found(KIND))
                .isEmpty();
    }

    @Test
    void once_for_each_subject_and_not_for_a_restatement() {
        Scene scene =
                Scene.of("register ann 2021-06-02; item 4; say ann about=mill,tide nature=DISCLOSABLE_PECUNIARY id=a;"
                        + "say ann item=4 about=mill nature=DISCLOSABLE_PECUNIARY restates=a");

        assertThat(scene.found(KIND).split("; "))
                .containsExactlyInAnyOrder(
                        "DECLARED_NOT_REGISTERED POSSIBLE ann 4 mill", "DECLARED_NOT_REGISTERED POSSIBLE ann 4 tide");
    }

    @Test
    void is_for_officers_where_the_declaration_is_withheld() {
        Scene scene = Scene.of("register ann 2021-06-02; say ann about=mill nature=DISCLOSABLE_PECUNIARY withheld");

        assertThat(scene.found(KIND)).isEqualTo(FOUND + " *");
    }

    @Test
    void asks_and_says_as_of_when_from_the_earliest_register_that_can_tell() {
        Scene scene = Scene.of(SAID + "seat ann PRESENT; register ann 2022-01-01; register ann 2021-06-02");

        assertThat(scene.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.summary())
                    .isEqualTo(
                            "Ann Lee declared a disclosable pecuniary interest in Mill Trust on 4 May 2021. No matching"
                                    + " entry in the register as of 2 June 2021; ask whether a notification is pending or the"
                                    + " interest has ended.");
            assertThat(conflict.because())
                    .extracting(Conflict.Step::text)
                    .contains(
                            "The register of Ann Lee with Wrenshire County Council as of 2 June 2021 has no entry for Mill"
                                    + " Trust, and no officer recorded one.");
        });
    }
}
