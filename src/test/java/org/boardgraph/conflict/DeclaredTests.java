package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declarations with their items: who declared, who then took part, and who is not on the list. */
class DeclaredTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            names the item                  | say ann item=4                                   | DECLARED CONTEXT ann 4 -
            names the item and a subject    | say ann item=4 about=tide                        | DECLARED CONTEXT ann 4 tide
            linked by its subject           | say ann about=mill                               | DECLARED CONTEXT ann 4 mill; DECLARED CONTEXT ann 5 mill
            the item named, no other        | say ann item=5 about=mill                        | DECLARED CONTEXT ann 5 mill
            two items named                 | say ann item=4; say ann item=5                   | DECLARED CONTEXT ann 4 -; DECLARED CONTEXT ann 5 -
            repeated under its item         | say ann about=mill id=a; say ann item=4 restates=a | DECLARED CONTEXT ann 4 mill
            one of two items repeated       | say ann item=4 id=a; say ann item=5 id=b; say ann item=5 restates=a | DECLARED CONTEXT ann 4 -; DECLARED CONTEXT ann 5 -
            a repetition of another's       | say bob about=mill id=b; say ann item=4 restates=b | DECLARED CONTEXT ann 4 -; DECLARED CONTEXT bob 4 mill; DECLARED CONTEXT bob 5 mill
            linked by withheld lines        | item 6 withheld=tide; say ann about=tide         | DECLARED CONTEXT ann 6 tide *
            a withheld declaration          | say ann item=4 withheld                          | DECLARED CONTEXT ann 4 - *
            an officer's                    | say ann item=4 officer                           | DECLARED CONTEXT ann 4 -
            in nothing that is on           | say ann about=tide                               |
            for the meeting as a whole      | say ann                                          |
            at another meeting              | say ann item=4 about=tide at=2021-01-05          |
            """)
    void declarations_are_found_with_their_items(
            String what, String said, @org.jspecify.annotations.Nullable String found) {
        Scene scene = Scene.of("seat ann PRESENT; seat bob PRESENT; item 4 text=mill; item 5 text=mill;" + said);

        assertThat(scene.found()).isEqualTo(found == null ? "" : found);
    }

    @Test
    void apologies_clear_a_declarer_of_it_and_a_missing_name_does_not() {
        assertThat(Scene.of("seat ann APOLOGIES; item 4; say ann item=4").found())
                .isEqualTo("DECLARER_NOT_LISTED CONTEXT ann - -");
        assertThat(Scene.of("seat bob PRESENT; item 4; say ann item=4").found())
                .isEqualTo("DECLARED CONTEXT ann 4 -; DECLARER_NOT_LISTED CONTEXT ann - -");
    }

    @Test
    void a_declaration_is_put_as_an_officer_would() {
        assertThat(Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill")
                        .conflicts()
                        .get(0)
                        .summary())
                .isEqualTo("Ann Lee declared an interest in Mill Trust on 4 May 2021; item 4 names it.");
        assertThat(Scene.of("seat ann PRESENT; item 4; say ann item=4 nature=PREJUDICIAL")
                        .conflicts()
                        .get(0)
                        .summary())
                .isEqualTo("Ann Lee declared a prejudicial interest on 4 May 2021, naming item 4.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DISCLOSABLE_PECUNIARY | SPOKE         | STRONG
            DISCLOSABLE_PECUNIARY | MOVED         | STRONG
            DISCLOSABLE_PECUNIARY | VOTED_AGAINST | STRONG
            PREJUDICIAL           | SPOKE         | STRONG
            PREJUDICIAL           | SECONDED      | STRONG
            PREJUDICIAL           | VOTED_FOR     | STRONG
            OTHER_REGISTRABLE     | VOTED_FOR     | STRONG
            OTHER_REGISTRABLE     | SPOKE         | POSSIBLE
            OTHER_REGISTRABLE     | MOVED         | POSSIBLE
            NON_REGISTRABLE       | VOTED_AGAINST | STRONG
            NON_REGISTRABLE       | SPOKE         | POSSIBLE
            NON_REGISTRABLE       | SECONDED      | POSSIBLE
            UNSTATED              | VOTED_FOR     |
            PERSONAL              | VOTED_FOR     |
            AUTHORITY             | VOTED_FOR     |
            DISCLOSABLE_PECUNIARY | ABSTAINED     |
            DISCLOSABLE_PECUNIARY | WITHDREW      |
            """)
    void taking_part_is_as_strong_as_the_interest_printed(
            String nature, String act, @org.jspecify.annotations.Nullable String strength) {
        Scene scene = Scene.of("seat ann PRESENT; item 4; say ann item=4 nature=" + nature + "; act ann " + act + " 4");

        assertThat(scene.found(ConflictKind.DECLARED_TOOK_PART))
                .isEqualTo(strength == null ? "" : "DECLARED_TOOK_PART " + strength + " ann 4 -");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the item linked by its subject  | STRONG   | say ann about=mill nature=PREJUDICIAL
            repeated with its nature        | STRONG   | say ann item=4 id=a; say ann item=4 nature=PREJUDICIAL restates=a
            an unknown body                 | POSSIBLE | say ann item=4 nature=PREJUDICIAL; body wren -
            Scotland                        | POSSIBLE | say ann item=4 nature=PREJUDICIAL; body wren Scotland
            of other natures as well        | STRONG   | say ann item=4 nature=PERSONAL; say ann item=4 nature=PREJUDICIAL
            """)
    void taking_part_is_found(String what, String strength, String said) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; act ann SPOKE 4;" + said);

        assertThat(scene.found(ConflictKind.DECLARED_TOOK_PART))
                .startsWith("DECLARED_TOOK_PART " + strength + " ann 4");
        assertThat(scene.found(ConflictKind.DECLARED_TOOK_PART)).doesNotContain(";");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a dispensation claimed          | SPOKE     | say ann item=4 about=mill nature=PREJUDICIAL dispensed
            a general one                   | SPOKE     | dispense ann BOTH 2021-01-01 2021-12-31
            one for the subject             | VOTED_FOR | dispense ann BOTH 2021-01-01 2021-12-31 about=mill
            of its last day                 | SPOKE     | dispense ann BOTH 2021-01-01 2021-05-04
            of its first day                | SPOKE     | dispense ann BOTH 2021-05-04 2021-05-05
            to speak, who spoke             | SPOKE     | dispense ann SPEAK 2021-01-01 2021-12-31
            to speak, who moved             | MOVED     | dispense ann SPEAK 2021-01-01 2021-12-31
            to vote, who voted              | VOTED_FOR | dispense ann VOTE 2021-01-01 2021-12-31
            of this authority               | SPOKE     | dispense ann BOTH 2021-01-01 2021-12-31 by=wren
            of the authority sat for        | SPOKE     | dispense ann BOTH 2021-01-01 2021-12-31 by=tidewell
            for what the item names         | SPOKE     | say ann item=4 nature=PREJUDICIAL; dispense ann BOTH 2021-01-01 2021-12-31 about=mill
            apologies                       | SPOKE     | seat ann APOLOGIES
            nothing shown under that item   | ABSTAINED | item 5; act ann SPOKE 5
            """)
    void taking_part_is_not_found_with_a_dispensation_for_it(String what, String act, String more) {
        String seat = more.startsWith("seat") ? "" : "seat ann PRESENT for=tidewell;";
        String said = more.startsWith("say") ? "" : "say ann item=4 about=mill nature=PREJUDICIAL;";
        Scene scene = Scene.of(seat + "item 4 text=mill; act ann " + act + " 4;" + said + more);

        assertThat(scene.found(ConflictKind.DECLARED_TOOK_PART)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ended the day before            | SPOKE     | dispense ann BOTH 2021-01-01 2021-05-03
            begins the day after            | SPOKE     | dispense ann BOTH 2021-05-05 2021-12-31
            for something else              | SPOKE     | dispense ann BOTH 2021-01-01 2021-12-31 about=tide
            to speak, who voted             | VOTED_FOR | dispense ann SPEAK 2021-01-01 2021-12-31
            to vote, who spoke              | SPOKE     | dispense ann VOTE 2021-01-01 2021-12-31
            of another authority            | SPOKE     | dispense ann BOTH 2021-01-01 2021-12-31 by=oldtown
            somebody else's                 | SPOKE     | dispense bob BOTH 2021-01-01 2021-12-31
            """)
    void taking_part_is_found_where_the_dispensation_is_not_for_it(String what, String act, String more) {
        Scene scene = Scene.of("seat ann PRESENT for=tidewell; item 4 text=mill; act ann " + act + " 4;"
                + "say ann item=4 about=mill nature=PREJUDICIAL;" + more);

        assertThat(scene.found(ConflictKind.DECLARED_TOOK_PART)).isEqualTo("DECLARED_TOOK_PART STRONG ann 4 mill");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            spoke in withheld lines         | POSSIBLE ann 4 mill * | act ann SPOKE 4 withheld
            voted in withheld lines         | STRONG ann 4 mill *   | act ann VOTED_FOR 4 withheld
            spoke, voted in withheld lines  | POSSIBLE ann 4 mill   | act ann SPOKE 4; act ann VOTED_FOR 4 withheld
            """)
    void taking_part_in_withheld_lines_is_for_officers_and_never_told_to_readers(
            String what, String found, String acts) {
        Scene scene =
                Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill nature=OTHER_REGISTRABLE;" + acts);

        assertThat(scene.found(ConflictKind.DECLARED_TOOK_PART)).isEqualTo("DECLARED_TOOK_PART " + found);
        assertThat(scene.conflicts())
                .filteredOn(conflict -> !conflict.forOfficers())
                .noneMatch(conflict -> conflict.toString().contains("voted"));
    }

    @Test
    void an_officers_declaration_never_counts_against_anybody() {
        Scene scene = Scene.of("seat bob PRESENT; item 4; say ann item=4 nature=PREJUDICIAL officer; act ann SPOKE 4");

        assertThat(scene.found()).isEqualTo("DECLARED CONTEXT ann 4 -");
    }

    @Test
    void taking_part_says_why() {
        Conflict conflict = Scene.of("seat ann PRESENT; item 4 text=mill; act ann SPOKE 4; act ann VOTED_FOR 4;"
                        + "say ann item=4 about=mill nature=DISCLOSABLE_PECUNIARY")
                .conflicts()
                .get(0);

        assertThat(conflict.summary())
                .isEqualTo(
                        "Ann Lee declared a disclosable pecuniary interest in Mill Trust on 4 May 2021; the note shows that"
                                + " they spoke and voted under item 4, on which it was declared, and no dispensation is known.");
        assertThat(conflict.because())
                .extracting(Conflict.Step::text)
                .contains(
                        "The declaration names item 4.",
                        "The note shows that Ann Lee spoke and voted under item 4.",
                        "By “England, the LGA model councillor code of conduct”: with a disclosable pecuniary interest a member"
                                + " may neither discuss nor vote nor stay without a dispensation (Localism Act 2011 s.31(4) and"
                                + " LGA Model Councillor Code of Conduct, Appendix B, paragraph 4).");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not on the list                 | seat bob PRESENT
            apologies                       | seat ann APOLOGIES
            absent                          | seat ann ABSENT
            an empty list                   | item 5
            """)
    void declarers_not_on_the_list_are_found_once(String what, String told) {
        Scene scene = Scene.of("item 4; say ann about=tide; say ann about=mill;" + told);

        assertThat(scene.found()).isEqualTo("DECLARER_NOT_LISTED CONTEXT ann - -");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            present                         | seat ann PRESENT
            a substitute                    | seat ann SUBSTITUTE
            a guest                         | seat ann IN_ATTENDANCE
            an officer                      | seat ann OFFICER
            listed, not known how           | seat ann UNKNOWN
            listed twice                    | seat ann APOLOGIES; seat ann PRESENT
            no list in the note             | unlisted
            """)
    void declarers_on_the_list_are_not(String what, String told) {
        assertThat(Scene.of("item 4; say ann about=tide;" + told).found()).isEmpty();
    }

    @Test
    void a_declarer_whom_the_list_may_have_is_not_said_to_be_missing() {
        assertThat(Scene.of("seat bob PRESENT; say ann about=tide unclear").found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"one, other", "other, one"})
    void one_that_readers_may_see_tells_of_a_declarer_not_listed(String open, String withheld) {
        Scene scene = Scene.of(
                "seat bob PRESENT; say ann about=tide withheld id=" + withheld + "; say ann about=mill id=" + open);

        assertThat(scene.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.declarationId()).isEqualTo(Scene.id("Declaration", open));
            assertThat(conflict.forOfficers()).isFalse();
            assertThat(conflict.summary())
                    .isEqualTo(
                            "Ann Lee declared an interest in Mill Trust on 4 May 2021, and the attendance list of that"
                                    + " meeting does not show them present.");
        });
    }
}
