package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one note shows alone, and what looks like it and is nothing. */
class NoteFindingsTests {
    private static final String HEAD = """
            board: Quay Board
            date: 2021-05-04
            list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
            list: member | Cllr | Noor Beck |  | Beckford Council | present
            list: member | Cllr | Peter Crane |  | Cranmere Borough Council | present
            list: officer | Ms | Rose Dell |  |  | officer
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "declare: Cllr Ada Moss | 2 | fund > DECLARER_NOT_LISTED, DECLARATION_INCOMPLETE",
                "declare: Cllr Moss | 2 | fund > DECLARER_NOT_LISTED, DECLARATION_INCOMPLETE",
                "declare: Cllr Beck | 2 | fund > DECLARATION_INCOMPLETE",
                "declare: The Chairman | 2 | fund > DECLARATION_INCOMPLETE",
                "declare: Members | 2 | fund > DECLARATION_INCOMPLETE",
                "list: member | Cllr | Noor Beck |  | Beckford Council | apologies > LISTED_TWICE",
                "list: member | Cllr | Noor Beck |  | Otherford Council | present > ''",
                "list: chair | Cllr | Ida Moss |  | Mossford Council | present > ROLE_HELD_BY_TWO",
                "list: deputy_chair | Cllr | Ida Moss |  | Mossford Council | present > ''",
                "list: member | Cllr | Ida Moss |  | Taunton Deane Borough Council | present > AUTHORITY_NOT_IN_EXISTENCE",
                "list: member | Cllr | Ida Moss |  | North Yorkshire Council | present > ''",
                "item: 1 | Note of the last meeting 04/05/2021 > LAST_MEETING_OWN_DATE",
                "item: 1 | Minutes of the meeting held on 4 May 2021 > LAST_MEETING_OWN_DATE",
                "item: 1 | Minutes of the meeting held on 6 April 2021 > ''",
                "item: 1 | Date of the next meeting: 4 May 2021 > ''",
            })
    void of_the_list_declarations_and_dates(String line, String kinds) {
        assertThat(kinds(HEAD + line + "\n")).isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: Cllr Ida Moss asked who would pay.",
                "text: Cllr Ida Moss introduced the report.",
                "text: Cllr Beck, Cllr Ida Moss and Cllr Crane asked who would pay.",
            })
    void a_member_who_speaks_and_is_on_no_list(String text) {
        assertThat(kinds(HEAD + "item: 1 | Slipways\n" + text + "\nspoke: Cllr Ida Moss\n"))
                .isEqualTo("SPEAKER_NOT_LISTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: Cllr Ida Moss, Leader of Mossford Council, asked who would pay.",
                "text: Cllr Ida Moss (Mossford Council) asked who would pay.",
                "text: The Chairman welcomed Cllr Ida Moss, who asked who would pay.",
                "text: Cllr Ida Moss of Mossford Council asked who would pay.",
            })
    void a_member_of_another_body_who_is_introduced(String text) {
        assertThat(kinds(HEAD + "item: 1 | Slipways\n" + text + "\nspoke: Cllr Ida Moss\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: Tom Eddy, Head of Rivers, said that it would be cheap.",
                "text: Tom Eddy (Principal Adviser) said that it would be cheap.",
                "text: The Head of Rivers, Tom Eddy, said that it would be cheap.",
                "text: Tom Eddy presented the report.",
                "text: Tom Eddy from the Rivers Trust said that it would be cheap.",
                "text: Rose Dell introduced Tom Eddy. Tom Eddy said that it would be cheap.",
                "text: There was a presentation by Mr Tom Eddy.",
            })
    void guests_officers_and_presenters_who_are_introduced(String text) {
        assertThat(kinds(HEAD + "item: 1 | Slipways\n" + text + "\nspoke: Tom Eddy\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cllr Beck", "Noor", "The Chairman", "Members", "Ms Dell", "Officers", "A resident"})
    void those_of_the_list_and_those_who_bear_no_name(String speaker) {
        assertThat(kinds(HEAD + "item: 1 | Slipways\ntext: Somebody spoke.\nspoke: " + speaker + "\n"))
                .isEmpty();
    }

    @Test
    void a_note_without_a_list_says_nothing_of_who_is_not_on_it() {
        assertThat(kinds("board: Quay Board\ndate: 2021-05-04\nitem: 1 | Slipways\nspoke: Cllr Ida Moss\n"))
                .isEmpty();
    }

    @Test
    void a_question_of_the_public_is_asked_by_the_public() {
        assertThat(kinds(HEAD + "item: 1 | Public questions\ntext: Ida Moss asked.\nspoke: Ida Moss\n"))
                .isEmpty();
    }

    @Test
    void two_rows_of_the_chair_are_no_warning_where_one_stayed_away() {
        String line = "list: chair | Cllr | Ida Moss |  | Mossford Council | apologies\n";
        assertThat(facts(HEAD + line).get(0).properties()).containsEntry("severity", "INFO");
    }

    @Test
    void each_says_so_in_a_sentence_and_cites_the_line() {
        Fact finding = facts(HEAD + "list: member | Cllr | Noor Beck |  | Beckford Council | apologies\n")
                .get(0);
        assertThat(finding.properties())
                .containsEntry(
                        "message", "The attendance list names Cllr Noor Beck twice: as present and with apologies.")
                .containsEntry("quote", "list: member | Cllr | Noor Beck |  | Beckford Council | apologies")
                .containsEntry("firstLine", 7L);
    }

    private static String kinds(String text) {
        return String.join(
                ", ",
                facts(text).stream()
                        .map(fact -> String.valueOf(fact.properties().get("kind")))
                        .toList());
    }

    private static List<Fact> facts(String text) {
        Note note = ScriptedNotes.note("note.txt", text);
        return NoteFacts.of(note, MeetingKey.of(note, null), Reference.NONE).owned().stream()
                .filter(fact -> fact.label().equals("Finding"))
                .toList();
    }
}
