package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardgraph.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingKeyTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.00am | 11:00",
                "11 am | 11:00",
                "11:00 AM | 11:00",
                "11.00 a.m. | 11:00",
                "11.00 | 11:00",
                "2.30pm | 14:30",
                "12.15 pm | 12:15",
                "12.15am | 00:15",
                "7pm in the hall | 19:00",
                "14:30 hrs | 14:30",
                "Noon | noon",
                "On the rising of the Cabinet | on the rising of the cabinet"
            })
    void one_time_is_one_text(String printed, String time) {
        assertThat(MeetingKey.time(printed)).isEqualTo(time);
    }

    @Test
    void spelling_does_not_change_the_key() {
        Note note = ScriptedNotes.note("a", Scripts.FERRY_MARCH);
        Note other = ScriptedNotes.note(
                "b", Scripts.FERRY_MARCH.replace("Ferry Board", "FERRY  board").replace("10.30am", "10:30 am"));
        assertThat(MeetingKey.of(note, null).id())
                .isEqualTo(MeetingKey.of(other, null).id());
    }

    @Test
    void the_printed_organization_goes_before_the_given_one() {
        Note printed = ScriptedNotes.note("a", Scripts.FERRY_MARCH);
        Note silent = ScriptedNotes.note("a", Scripts.HARBOUR_A);
        assertThat(MeetingKey.of(printed, "Other").id())
                .isEqualTo(MeetingKey.of(printed, null).id());
        assertThat(MeetingKey.of(silent, "Other").id())
                .isNotEqualTo(MeetingKey.of(silent, null).id());
    }

    @Test
    void time_and_extraordinary_tell_apart() {
        String plain = Scripts.HARBOUR_A;
        assertThat(java.util.stream.Stream.of(
                                plain, "start: 9am\n" + plain, "start: 2pm\n" + plain, "extraordinary: yes\n" + plain)
                        .map(text -> MeetingKey.of(ScriptedNotes.note("a", text), null)
                                .id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_title_of_every_agenda_is_nothing_shared_where_people_are_listed() {
        Likeness a = Likeness.of(ScriptedNotes.note("a", Scripts.HARBOUR_A));
        Likeness b = Likeness.of(ScriptedNotes.note("b", Scripts.HARBOUR_B));
        Likeness nobody = Likeness.of(ScriptedNotes.note(
                "c", "board: Harbour Committee\ndate: 2022-01-10\nitem: 1 | Apologies for absence\n"));
        assertThat(a.shared(b)).isZero();
        assertThat(a.shared(nobody)).isEqualTo(1);
        assertThat(a.shared(a)).isEqualTo(2);
    }
}
