package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredNotDeclaredTests {
    private static final String POSSIBLE = "REGISTERED_NOT_DECLARED POSSIBLE ann 4 mill";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            present                          | seat ann PRESENT
            a substitute                     | seat ann SUBSTITUTE role=SUBSTITUTE
            listed for this item             | seat ann PRESENT items=3,4
            came in the course of it         | seat ann PRESENT moves=ARRIVED@4
            came before                      | seat ann PRESENT moves=ARRIVED@2
            went in the course of it         | seat ann PRESENT moves=LEFT@4
            went later                       | seat ann PRESENT moves=LEFT@5
            went and came back before        | seat ann PRESENT moves=LEFT@2,RETURNED@4
            went out, and yet spoke on it    | seat ann PRESENT moves=LEFT@4,RETURNED@5; act ann SPOKE 4
            went at no item, spoke later     | seat ann PRESENT moves=LEFT@-; item 6; act ann SPOKE 6
            came at no item, spoke before    | seat ann PRESENT moves=ARRIVED@-; item 2; act ann SPOKE 2
            withdrew from another item       | seat ann PRESENT; item 5; act ann WITHDREW 5
            somebody else withdrew           | seat ann PRESENT; seat bob PRESENT; act bob WITHDREW 4
            left the room for another item   | seat ann PRESENT; item 5; say ann item=5 left
            """)
    void is_found_of_who_was_in_the_room(String what, String seat) {
        Scene scene = Scene.of("item 4 text=mill; entry ann LAND mill;" + seat);

        assertThat(scene.found(ConflictKind.REGISTERED_NOT_DECLARED)).isEqualTo(POSSIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            apologies                        | seat ann APOLOGIES
            absent                           | seat ann ABSENT
            a guest                          | seat ann IN_ATTENDANCE
            an officer                       | seat ann OFFICER role=OFFICER
            not known whether there          | seat ann UNKNOWN
            not on the list                  | seat bob PRESENT
            listed for other items           | seat ann PRESENT items=3,5
            gone before                      | seat ann PRESENT moves=LEFT@3
            gone before, back later          | seat ann PRESENT moves=LEFT@3,RETURNED@5
            back, and gone again before      | seat ann PRESENT moves=LEFT@1,RETURNED@2,LEFT@3
            came later                       | seat ann PRESENT moves=ARRIVED@5
            went out for it, back after      | seat ann PRESENT moves=LEFT@4,RETURNED@5
            went out for it, back under it   | seat ann PRESENT moves=LEFT@4,RETURNED@4
            went at no item                  | seat ann PRESENT moves=LEFT@-
            went at no item, spoke before    | seat ann PRESENT moves=LEFT@-; item 2; act ann SPOKE 2
            went at no item, back later      | seat ann PRESENT moves=LEFT@-,RETURNED@5; item 6; act ann SPOKE 6
            came at no item                  | seat ann PRESENT moves=ARRIVED@-
            came at no item, spoke later     | seat ann PRESENT moves=ARRIVED@-; item 6; act ann SPOKE 6
            withdrew from it                 | seat ann PRESENT; act ann WITHDREW 4
            withdrew, in lines withheld      | seat ann PRESENT; act ann WITHDREW 4 withheld
            left the room for the subject    | seat ann PRESENT; item 4 text=mill,tide; say ann about=tide left
            """)
    void is_not_found_of_who_was_not(String what, String seat) {
        Scene scene = Scene.of("item 4 text=mill; entry ann LAND mill;" + seat);

        assertThat(scene.found(ConflictKind.REGISTERED_NOT_DECLARED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing known of its dates       | entry ann LAND mill
            from the day                     | entry ann LAND mill from=2021-05-04
            to the day                       | entry ann LAND mill to=2021-05-04
            registered on the day            | entry ann LAND mill registered=2021-05-04
            held before it was registered    | entry ann LAND mill from=2021-05-03 registered=2021-06-01
            last listed as of the day        | entry ann LAND mill known=2021-05-04
            a partner's                      | entry ann LAND mill partner
            recorded by an officer           | entry ann LAND mill recorded
            another body's register          | entry ann LAND mill body=commons
            one ended, one not               | entry ann LAND mill to=2021-05-03; entry ann OTHER mill
            """)
    void is_found_while_an_entry_is_in_force(String what, String entry) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill;" + entry);

        assertThat(scene.found()).isEqualTo(POSSIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ended the day before             | entry ann LAND mill to=2021-05-03
            begins the day after             | entry ann LAND mill from=2021-05-05
            registered the day after         | entry ann LAND mill registered=2021-05-05
            last listed the day before       | entry ann LAND mill known=2021-05-03
            in something else                | entry ann LAND tide
            in nothing that it names         | entry ann LAND -
            somebody else's                  | entry bob LAND mill
            """)
    void is_not_found_else(String what, String entry) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill;" + entry);

        assertThat(scene.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            names the item                   | say ann item=4
            names the item for another thing | say ann item=4 about=tide
            names the subject                | say ann about=mill
            the subject at another item      | say ann item=7 about=mill
            of the same name                 | name mills Mill Trust; say ann about=mills
            a blanket one                    | say ann
            a blanket one, withheld          | say ann withheld
            on their authority's behalf      | say ann about=mill nature=AUTHORITY behalf=tidewell
            """)
    void is_covered_by_a_declaration(String what, String said) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; entry ann LAND mill;" + said);

        assertThat(scene.found(ConflictKind.REGISTERED_NOT_DECLARED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another item                     | say ann item=5
            another subject                  | say ann about=tide
            another item and subject         | say ann item=5 about=tide
            somebody else's                  | say bob about=mill
            at another meeting               | say ann about=mill at=2021-04-04
            """)
    void is_not_covered_else(String what, String said) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; entry ann LAND mill;" + said);

        assertThat(scene.found(ConflictKind.REGISTERED_NOT_DECLARED)).isEqualTo(POSSIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            title, spoke                     | STRONG   | LAND       | title=mill    | act ann SPOKE 4
            decision, voted                  | STRONG   | EMPLOYMENT | decision=mill | act ann VOTED_FOR 4
            moved                            | STRONG   | SECURITIES | title=mill    | act ann MOVED 4
            seconded                         | STRONG   | CONTRACT   | title=mill    | act ann SECONDED 4
            voted against                    | STRONG   | LICENCE    | title=mill    | act ann VOTED_AGAINST 4
            not pecuniary                    | POSSIBLE | OTHER      | title=mill    | act ann SPOKE 4
            a gift                           | POSSIBLE | GIFT_OR_HOSPITALITY | title=mill | act ann SPOKE 4
            in the text alone                | POSSIBLE | LAND       | text=mill     | act ann SPOKE 4
            nothing shown                    | POSSIBLE | LAND       | title=mill    | item 5
            abstained                        | POSSIBLE | LAND       | title=mill    | act ann ABSTAINED 4
            spoke on another item            | POSSIBLE | LAND       | title=mill    | item 5; act ann SPOKE 5
            somebody else spoke              | POSSIBLE | LAND       | title=mill    | seat bob PRESENT; act bob SPOKE 4
            before the model code            | POSSIBLE | LAND       | title=mill    | act ann SPOKE 4; day 2020-12-31
            under the code of 2007           | STRONG   | LAND       | title=mill    | act ann SPOKE 4; day 2012-06-30
            Wales                            | STRONG   | LAND       | title=mill    | act ann SPOKE 4; body wren Wales
            Scotland                         | POSSIBLE | LAND       | title=mill    | act ann SPOKE 4; body wren Scotland
            an unknown body                  | POSSIBLE | LAND       | title=mill    | act ann SPOKE 4; body wren -
            no body                          | POSSIBLE | LAND       | title=mill    | act ann SPOKE 4; body - -
            a dispensation                   | POSSIBLE | LAND       | title=mill    | act ann SPOKE 4; dispense ann SPEAK 2021-01-01 2021-12-31
            a dispensation that has ended    | STRONG   | LAND       | title=mill    | act ann SPOKE 4; dispense ann BOTH 2021-01-01 2021-05-03
            """)
    void is_to_be_checked_first_only_where_all_holds(
            String what, String strength, String category, String naming, String more) {
        Scene scene = Scene.of("seat ann PRESENT; entry ann " + category + " mill; item 4 " + naming + ";" + more);

        assertThat(scene.found()).isEqualTo("REGISTERED_NOT_DECLARED " + strength + " ann 4 mill");
    }

    @Test
    void several_entries_in_one_subject_are_one_conflict_that_names_the_telling_one() {
        Scene scene = Scene.of(
                "seat ann PRESENT; item 4 text=mill; entry ann OTHER mill id=other; entry ann LAND mill id=land");

        Conflict conflict = only(scene);

        assertThat(conflict.interestId()).isEqualTo(Scene.id("Interest", "land"));
        assertThat(texts(conflict)).contains("Another entry of Ann Lee in force on that day names it too.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a sensitive entry                | entry ann LAND mill sensitive; item 4 text=mill                            | *
            an open one beside it            | entry ann LAND mill sensitive; entry ann OTHER mill; item 4 text=mill      | -
            named in withheld lines          | entry ann LAND mill; item 4 withheld=mill                                  | *
            spoke in withheld lines          | entry ann LAND mill; item 4 text=mill; act ann SPOKE 4 withheld            | *
            spoke in open lines too          | entry ann LAND mill; item 4 text=mill; act ann SPOKE 4 withheld; act ann SPOKE 4 | -
            named in open lines too          | entry ann LAND mill; item 4 text=mill also=mill                            | -
            """)
    void is_for_officers_where_it_rests_on_what_readers_may_not_see(String what, String more, String star) {
        Scene scene = Scene.of("seat ann PRESENT;" + more);

        assertThat(scene.found()).isEqualTo(POSSIBLE + (star.equals("*") ? " *" : ""));
    }

    @Test
    void never_speaks_of_a_sensitive_entry_where_an_open_one_tells() {
        Conflict conflict = only(Scene.of(
                "seat ann PRESENT; item 4 text=mill; entry ann LAND mill sensitive id=secret; entry ann OTHER mill"));

        assertThat(conflict.toString()).doesNotContain(Scene.id("Interest", "secret"));
    }

    @Test
    void says_why() {
        Conflict conflict = only(Scene.of("seat ann PRESENT; item 4 title=mill; act ann MOVED 4; act ann VOTED_FOR 4;"
                + "entry ann LAND mill registered=2020-03-01; say ann about=tide"));

        assertThat(conflict.summary())
                .isEqualTo(
                        "Ann Lee has registered an interest in Mill Trust (land) and was in the room on 4 May 2021 for"
                                + " item 4, which names it; no declaration at this meeting covers it.");
        assertThat(texts(conflict))
                .containsExactly(
                        "Ann Lee is on the attendance list as present; nothing in the note shows them out of the room for item 4.",
                        "Ann Lee has registered an interest in Mill Trust (land), registered on 1 March 2020, in force on 4 May 2021.",
                        "Item 4 names Mill Trust in its title.",
                        "The note shows that Ann Lee moved and voted under item 4.",
                        "Of the declarations by Ann Lee at this meeting (1) none names item 4 or Mill Trust, and none is for the whole meeting.",
                        "By “England, the LGA model councillor code of conduct”: where a matter directly relates to a disclosable"
                                + " pecuniary interest, registered or not, it must be disclosed at the meeting"
                                + " (LGA Model Councillor Code of Conduct, Appendix B, paragraph 4).");
    }

    @Test
    void a_partners_interest_is_said_to_be_one() {
        assertThat(only(Scene.of("seat ann PRESENT; item 4 title=mill; entry ann LAND mill partner"))
                        .summary())
                .startsWith("Ann Lee has registered an interest of a partner in Mill Trust (land) and was");
    }

    private static Conflict only(Scene scene) {
        assertThat(scene.conflicts()).hasSize(1);
        return scene.conflicts().get(0);
    }

    private static List<String> texts(Conflict conflict) {
        return conflict.because().stream().map(Conflict.Step::text).toList();
    }
}
