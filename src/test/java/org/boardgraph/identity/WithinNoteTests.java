package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardgraph.identity.Printed.note;

import java.util.Map;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinNoteTests {
    private static Printed board() {
        return note("2020-03-04")
                .row("Cllr Ada Thorne MBE", Role.CHAIR)
                .row("Mayor Hugh Pole", Role.VICE_CHAIR)
                .row("Cllr Ruth van den Oever", Role.MEMBER)
                .row("Cllr Michael Storr", Role.MEMBER)
                .row("Cllr Ann Hart", Role.MEMBER)
                .row("Cllr Bob Hart", Role.MEMBER)
                .row("Sir Garth Wicken", Role.MEMBER)
                .row("Mr Denzil Quill", Role.OFFICER);
    }

    @ParameterizedTest
    @CsvSource({
        "Cllr Thorne, 0",
        "Ada, 0",
        "Cllr Ada Thorne, 0",
        "Councillor A Thorne, 0",
        "The Chairman, 0",
        "the Chair, 0",
        "Madam Chair, 0",
        "Cllr Ada Thorn, 0",
        "Mayor Pole, 1",
        "The Mayor, 1",
        "Vice-Chair, 1",
        "The Vice-Chairman, 1",
        "Cllr van den Oever, 2",
        "Mike Storr, 3",
        "Mike, 3",
        "Cllr Mike, 3",
        "Cllr Robert Hart, 5",
        "Cllr A Hart, 4",
        "Sir Garth, 6",
        "Denzil Quill, 7",
        "Mr Quill, 7",
        "Denzil, 7",
    })
    void resolves_what_only_one_row_fits(String printed, int row) {
        Printed note = board().prose(printed, 40);
        assertThat(note.resolved(printed)).isEqualTo(note.rowId(row));
    }

    @ParameterizedTest
    @CsvSource({
        "Cllr Hart",
        "Cllr Quill",
        "Mrs Quill",
        "Mrs Pole",
        "The Deputy Chairman",
        "Cllr Ada Storr",
        "Cllr Jo Thorne",
        "Hart"
    })
    void says_nothing_on_doubt(String printed) {
        assertThat(board().prose(printed, 40).resolve()).isEmpty();
    }

    @Test
    void of_two_who_fit_the_one_of_the_authority_printed_with_the_name_is_meant() {
        Printed note = note("2020-03-04").row("Cllr Ann Hart", "Wrenshire").row("Cllr Ann Hart", "Tidewell");

        assertThat(note.add(MentionKind.DECLARED, "Cllr Ann Hart", "Tidewell", null, null, null, 40, false)
                        .resolved("Cllr Ann Hart"))
                .isEqualTo(note.rowId(1));
        assertThat(note("2020-03-04")
                        .row("Cllr Ann Hart", "Wrenshire")
                        .row("Cllr Ann Hart", "Tidewell")
                        .prose(MentionKind.DECLARED, "Cllr Ann Hart", 40)
                        .resolve())
                .isEmpty();
    }

    /** Nobody of the list: who else it is cannot be told, and it is the same both times. A name that fits two may be either. */
    @Test
    void who_declares_again_under_a_name_that_fits_nobody_is_the_same() {
        Printed note = board().prose(MentionKind.DECLARED, "Cllr Quill", 40)
                .prose(MentionKind.DECLARED, "Cllr Quill", 42)
                .prose(MentionKind.DECLARED, "Cllr Hart", 43)
                .prose(MentionKind.DECLARED, "Cllr Hart", 44)
                .prose("Cllr Quill", 45);

        assertThat(note.resolve())
                .containsExactly(Map.entry(
                        note.mentions().get(9).id(), note.mentions().get(8).id()));
    }

    @Test
    void an_office_is_nobodys_where_two_hold_it_or_its_holder_was_away() {
        Printed two = note("2020-03-04")
                .row("Ada Thorne", Role.CHAIR)
                .row("Hugh Pole", Role.CHAIR)
                .prose("The Chairman", 30);
        assertThat(two.resolve()).isEmpty();
        Printed away = note("2020-03-04")
                .row("Ada Thorne", Role.CHAIR, AttendanceStatus.APOLOGIES)
                .row("Hugh Pole", Role.MEMBER)
                .prose("The Chairman", 30);
        assertThat(away.resolve()).isEmpty();
    }

    @Test
    void whoever_acts_was_there() {
        Printed note = note("2020-03-04")
                .row("Cllr Ann Hart", Role.MEMBER, AttendanceStatus.APOLOGIES)
                .row("Cllr Bob Hart", Role.MEMBER)
                .prose("Cllr Hart", 30);
        assertThat(note.resolved("Cllr Hart")).isEqualTo(note.rowId(1));
    }

    @Test
    void a_full_name_in_prose_that_is_on_no_list_is_a_person_of_the_note() {
        Printed note = board().prose("Phil Swale", 20).prose("Phil", 24).prose("Mr Swale", 90);
        assertThat(note.resolve())
                .isEqualTo(Map.of(note.id("Phil"), note.id("Phil Swale"), note.id("Mr Swale"), note.id("Phil Swale")));
    }

    @Test
    void a_name_in_part_may_come_before_the_name_in_full() {
        Printed note = board().prose("Phil", 14).prose("Phil Swale", 20);
        assertThat(note.resolve()).isEqualTo(Map.of(note.id("Phil"), note.id("Phil Swale")));
    }

    @Test
    void of_two_with_a_given_name_the_one_just_named_is_meant() {
        Printed note = note("2020-03-04")
                .row("Cllr Phil North", Role.MEMBER)
                .row("Phil Swale", Role.OTHER)
                .prose("Phil Swale", 20)
                .prose("Phil", 24);
        assertThat(note.resolved("Phil")).isEqualTo(note.rowId(1));
        Printed both = note("2020-03-04")
                .row("Cllr Phil North", Role.MEMBER)
                .row("Phil Swale", Role.OTHER)
                .prose("Phil Swale", 20)
                .prose("Cllr Phil North", 22)
                .prose("Phil", 24);
        assertThat(both.resolve()).doesNotContainKey(both.id("Phil"));
    }

    @Test
    void a_short_form_is_first_of_all_whoever_is_printed_with_it() {
        Printed note = note("2020-03-04")
                .row("Mr Philip North", Role.MEMBER)
                .prose("Phil Swale", 20)
                .prose("Phil", 200);
        assertThat(note.resolved("Phil")).isEqualTo(note.id("Phil Swale"));
    }

    @Test
    void a_job_title_stands_for_the_one_who_holds_it() {
        Printed note = board().holding("Head of Finance", "Iris Vane").prose("The Head of Finance", 50);
        assertThat(note.resolved("The Head of Finance")).isEqualTo(note.id("Iris Vane"));
    }

    @Test
    void a_withheld_name_is_no_evidence_for_what_all_may_read() {
        Printed note = board().withheld("Phil Swale", 20).prose("Phil", 24);
        assertThat(note.resolve()).isEmpty();
    }

    @Test
    void the_order_of_the_mentions_does_not_matter() {
        Printed note = board().prose("Phil Swale", 20).prose("Phil", 24).prose("Cllr Thorne", 22);
        assertThat(WithinNote.resolve(note.reversed())).isEqualTo(note.resolve());
    }

    @Test
    void the_substituted_member_is_the_one_who_sent_apologies() {
        Printed note = note("2020-03-04")
                .row("Cllr Ann Hart", Role.MEMBER, AttendanceStatus.APOLOGIES)
                .row("Cllr Bob Pole", Role.SUBSTITUTE, AttendanceStatus.SUBSTITUTE)
                .prose(MentionKind.SUBSTITUTED, "Cllr Hart", 3);
        assertThat(note.resolved("Cllr Hart")).isEqualTo(note.rowId(0));
    }
}
