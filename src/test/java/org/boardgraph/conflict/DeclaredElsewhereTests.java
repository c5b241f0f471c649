package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredElsewhereTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            before                            | say ann about=mill at=2021-01-05
            after                             | say ann about=mill at=2021-09-05
            years before                      | say ann about=mill at=2010-01-05
            the same day                      | say ann about=mill at=2021-05-04
            an interest of their authority    | say ann about=mill nature=AUTHORITY behalf=tidewell at=2021-01-05
            a personal one                    | say ann about=mill nature=PERSONAL at=2021-01-05
            twice                             | say ann about=mill at=2021-01-05; say ann about=mill at=2021-02-05
            with another                      | say ann about=mill,tide at=2021-01-05
            here, in something else           | say ann about=mill at=2021-01-05; say ann about=tide
            an entry that is in something else| say ann about=mill at=2021-01-05; entry ann LAND tide
            an entry that ended, another not  | say ann about=mill at=2021-01-05; entry ann LAND mill to=2021-05-03; entry ann LAND mill registered=2021-06-01
            """)
    void is_found(String what, String said) {
        assertThat(Scene.of("seat ann PRESENT; item 4 text=mill;" + said).found())
                .isEqualTo("DECLARED_ELSEWHERE_NOT_HERE POSSIBLE ann 4 mill");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            apologies                         | seat ann APOLOGIES; say ann about=mill at=2021-01-05
            not on the list                   | seat bob PRESENT; say ann about=mill at=2021-01-05
            in something else                 | seat ann PRESENT; say ann about=tide at=2021-01-05
            for a meeting as a whole          | seat ann PRESENT; say ann at=2021-01-05
            for an item of that meeting       | seat ann PRESENT; say ann item=4 at=2021-01-05
            by somebody else                  | seat ann PRESENT; say bob about=mill at=2021-01-05
            as an officer                     | seat ann PRESENT; say ann about=mill officer at=2021-01-05
            the interest ended the day before | seat ann PRESENT; say ann about=mill at=2021-01-05; entry ann LAND mill to=2021-05-03
            the interest began the day after  | seat ann PRESENT; say ann about=mill at=2021-09-05; entry ann LAND mill from=2021-05-05
            """)
    void is_not_found(String what, String told) {
        assertThat(Scene.of("item 4 text=mill;" + told).found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the subject                       | say ann about=mill nature=PERSONAL
            the item                          | say ann item=4
            all of it                         | say ann
            """)
    void is_covered_by_a_declaration_here(String what, String said) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill at=2021-01-05;" + said);

        assertThat(scene.found(ConflictKind.DECLARED_ELSEWHERE_NOT_HERE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an entry instead                  | entry ann LAND mill             | REGISTERED_NOT_DECLARED POSSIBLE ann 4 mill
            a sensitive entry beside it       | entry ann LAND mill sensitive   | REGISTERED_NOT_DECLARED POSSIBLE ann 4 mill *; DECLARED_ELSEWHERE_NOT_HERE POSSIBLE ann 4 mill
            """)
    void takes_the_place_of_an_entry(String what, String entry, String found) {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill at=2021-01-05;" + entry);

        assertThat(scene.found()).isEqualTo(found);
    }

    @Test
    void is_never_to_be_checked_first() {
        Scene scene = Scene.of("seat ann PRESENT; item 4 title=mill; act ann VOTED_FOR 4;"
                + "say ann about=mill nature=DISCLOSABLE_PECUNIARY at=2021-01-05");

        assertThat(scene.found()).isEqualTo("DECLARED_ELSEWHERE_NOT_HERE POSSIBLE ann 4 mill");
    }

    @Test
    void names_the_nearest_before_rather_than_the_nearest_after() {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill at=2021-05-05;"
                + "say ann about=mill at=2021-01-05 id=near; say ann about=mill at=2020-01-05");

        assertThat(scene.conflicts().get(0).declarationId()).isEqualTo(Scene.id("Declaration", "near"));
    }

    @Test
    void counts_a_restatement_once() {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill at=2021-01-05 id=first;"
                + "say ann about=mill at=2021-01-05 restates=first");

        assertThat(texts(scene).get(1)).doesNotContain("other times");
    }

    @Test
    void is_for_officers_where_the_declaration_is_withheld() {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; say ann about=mill at=2021-01-05 withheld");

        assertThat(scene.found()).isEqualTo("DECLARED_ELSEWHERE_NOT_HERE POSSIBLE ann 4 mill *");
    }

    @Test
    void is_for_officers_where_only_withheld_lines_show_them_speaking() {
        Scene scene = Scene.of(
                "seat ann PRESENT; item 4 text=mill; act ann SPOKE 4 withheld; say ann about=mill at=2021-01-05");

        assertThat(scene.found()).isEqualTo("DECLARED_ELSEWHERE_NOT_HERE POSSIBLE ann 4 mill *");
    }

    @Test
    void says_when_and_where_and_what_was_done_here() {
        Scene scene = Scene.of("seat ann PRESENT; item 4 text=mill; act ann SPOKE 4; say ann about=mill at=2021-09-05");

        assertThat(scene.conflicts().get(0).summary())
                .isEqualTo(
                        "Ann Lee declared an interest in Mill Trust on 5 September 2021 and was in the room on 4 May 2021"
                                + " for item 4, which names it; no declaration at this meeting covers it.");
        assertThat(texts(scene))
                .contains(
                        "Ann Lee declared an interest in Mill Trust on 5 September 2021, at Rivers Board, after this meeting.",
                        "The note shows that Ann Lee spoke under item 4.",
                        "The note shows no declaration by Ann Lee at this meeting.");
    }

    private static List<String> texts(Scene scene) {
        return scene.conflicts().get(0).because().stream()
                .map(Conflict.Step::text)
                .toList();
    }
}
