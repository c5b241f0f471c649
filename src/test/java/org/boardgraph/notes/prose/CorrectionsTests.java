package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.Note.Correction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was noted that Cllrs Ann Lowe and Tom Reddy attended the last meeting but were not included on the attendance list. | Cllr Ann Lowe, Cllr Tom Reddy | | ",
                "Councillor Vane was omitted from the list of those present at the meeting of 4 May 2021. | Councillor Vane | | ",
                "Cllr Moss was recorded as present but had sent apologies. | Cllr Moss | present | apologies",
                "Cllr Moss had been recorded as absent but had been present at the previous meeting. | Cllr Moss | absent | present",
                "Cllr Ida Moss had been listed under apologies in error as she was in attendance at the last meeting. | Cllr Ida Moss | apologies | present",
                "It was noted that Dr Olan Byrd was shown as absent but had submitted apologies. | Dr Olan Byrd | absent | apologies",
                "The notes were agreed, subject to Cllr Una Croy being added to the list of those present. | Cllr Una Croy | | ",
                "The minutes were agreed subject to the addition of Cllr Una Croy to the list of members present. | Cllr Una Croy | | ",
                "It was noted that Cllr Una Croy had been omitted from the attendance. | Cllr Una Croy | | ",
                "Cllr Ida Moss should be shown as present at the last meeting. | Cllr Ida Moss | | ",
                "Cllr Pryce asked that her name be added to the attendance list of the last meeting. | Cllr Pryce | | ",
                "Apologies from Cllr Quinn had not been recorded in the minutes. | Cllr Quinn | present | apologies",
                "The minutes should be amended to show that Cllr Rudd was in attendance. | Cllr Rudd | | ",
                "Cllr Rudd was recorded as present at the last meeting but was absent. | Cllr Rudd | present | absent",
                "Cllr Ida Moss should be removed from the list of those present at the last meeting. | Cllr Ida Moss | present | ",
                "It was noted that Mr Ivo Sands had attended the previous meeting but was not listed. | Mr Ivo Sands | | ",
            })
    void attendance_is_corrected(String sentence, String people, String from, String to) {
        Correction correction = only(sentence);

        assertThat(correction.kind()).hasToString("ATTENDANCE");
        assertThat(correction.people()).containsExactly(people.split(", "));
        assertThat(correction.from()).isEqualTo(from);
        assertThat(correction.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chairman noted that previous references to Wexford Vale Council should be corrected to Wexford Vale, Lorne & Marle Council moving forward. | AUTHORITY_NAME | Wexford Vale Council | Wexford Vale, Lorne & Marle Council",
                "“Harbour Board” should read “Harbour Trust”. | AUTHORITY_NAME | Harbour Board | Harbour Trust",
                "Cllr Jon Ashe should read Cllr John Ash. | PERSON_NAME | Cllr Jon Ashe | Cllr John Ash",
                "The name of Cllr Catherine Voss was misspelt and should read Cllr Kathryn Voss. | PERSON_NAME | Cllr Catherine Voss | Cllr Kathryn Voss",
                "The Board approved the minutes, subject to the reference to Cllr Moss-Layne being amended to Cllr Moss-Lane. | PERSON_NAME | Cllr Moss-Layne | Cllr Moss-Lane",
                "The notes were agreed subject to Cllr Jayne Ashe being corrected to Cllr Jane Ash. | PERSON_NAME | Cllr Jayne Ashe | Cllr Jane Ash",
                "The name of Cllr Jane Ash had been misspelt as Jayne Ashe and would be corrected. | PERSON_NAME | Jayne Ashe | Cllr Jane Ash",
                "In item 4, £4,500 should read £5,400. | TEXT | £4,500 | £5,400",
                "Page 3, paragraph 2: the word 'agreed' should be replaced with 'noted'. | TEXT | agreed | noted",
                "It was agreed to amend the date in minute 12 from 3 June to read 5 June. | TEXT | 3 June | 5 June",
            })
    void words_are_corrected(String sentence, String kind, String from, String to) {
        Correction correction = only(sentence);

        assertThat(correction.kind()).hasToString(kind);
        assertThat(correction.from()).isEqualTo(from);
        assertThat(correction.to()).isEqualTo(to);
        assertThat(correction.people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Councillor Vane was omitted from the list of those present on 4 May 2021. | 2021-05-04",
                "The minutes of 12th March 2019 should record that Cllr Ida Frost was present. | 2019-03-12",
                "Cllr Ida Frost attended the last meeting but was not listed. | previous",
                "The minutes of 31 February 2019 should record that Cllr Ida Frost was present. | previous",
            })
    void the_corrected_meeting_is_the_previous_one_unless_a_date_is_given(String sentence, String target) {
        assertThat(only(sentence).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minutes of the meeting held on Tuesday 4 May 2021 were agreed. | 2021-05-04",
                "The note of the last Board meeting on 04/05/2021 was agreed. | 2021-05-04",
                "The minutes of 4 May 2021 and the minutes of 1 June 2021 were agreed. | previous",
                "The minutes of the previous meeting were agreed. | previous",
                "The minutes were agreed. The next visit is on 4 May 2021. | previous",
            })
    void the_day_of_the_minutes_that_the_item_takes_is_the_day_of_the_last_meeting(String minutes, String target) {
        List<Correction> corrections = Passages.read(Passages.at(
                        7,
                        "2",
                        "Minutes of the previous meeting",
                        minutes,
                        "It was noted that Cllr Ida Frost attended the last meeting but was not listed."))
                .corrections();
        assertThat(corrections).extracting(Correction::target).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minutes of the meeting held on 21 May 2020 were agreed as a correct record.",
                "The note of the last meeting was agreed.",
                "Cllr Vane asked when the street lights should be replaced.",
                "Members should read the report before the next meeting.",
                "The minutes were agreed as a correct record, subject to the words being added to the list of actions.",
                "Cllr Moss attended the conference and reported back.",
                "Apologies were received from Cllr Pryce.",
                "It was agreed that the sign should be amended to include the school.",
                "Cllr Quinn asked for the attendance figures to be included in the next report.",
            })
    void ordinary_sentences_correct_nothing(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    private static Correction only(String sentence) {
        List<Correction> corrections = read(sentence);
        assertThat(corrections).hasSize(1);
        assertThat(corrections.get(0).text()).isEqualTo(sentence);
        return corrections.get(0);
    }

    private static List<Correction> read(String sentence) {
        return Passages.read(Passages.at(7, "2", "Minutes of the previous meeting", sentence))
                .corrections();
    }
}
