package org.boardgraph.notes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Role;
import org.boardgraph.notes.prose.PrintedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceListTests {
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;

    private Cell cell(String words) {
        List<PrintedLine> lines = new ArrayList<>();
        words.lines().forEach(one -> lines.add(new PrintedLine(line++, one)));
        return new Cell(false, lines);
    }

    private TableRow row(String role, String name, String body) {
        return new TableRow(cell(role), cell(name), cell(body), Cell.empty());
    }

    private ListedPerson only(String role, String name, String body) {
        List<ListedPerson> people = AttendanceList.read(List.of(row(role, name, body)), problems);
        assertThat(people).hasSize(1);
        return people.get(0);
    }

    @Test
    void a_blank_cell_has_the_role_above_it() {
        List<ListedPerson> people = AttendanceList.read(
                List.of(row("Deputy-chairs", "Cllr Ada Thorne", "Saltham Council"), row("", "Cllr Bo Marsh", "")),
                problems);
        assertThat(people).extracting(ListedPerson::role).containsOnly(Role.DEPUTY_CHAIR);
        assertThat(people).extracting(ListedPerson::label).containsOnly("Deputy-chairs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chairman | CHAIR | PRESENT",
                "Vice-chair | VICE_CHAIR | PRESENT",
                "Vice Chairmen | VICE_CHAIR | PRESENT",
                "Deputy-chairman | DEPUTY_CHAIR | PRESENT",
                "Board Members: | MEMBER | PRESENT",
                "Substitutes | SUBSTITUTE | SUBSTITUTE",
                "Observers | OBSERVER | PRESENT",
                "Apologies for absence | | APOLOGIES",
                "Not present | | ABSENT",
                "Also in attendance | | IN_ATTENDANCE",
                "LGA Officers | | OFFICER",
                "Secretariat | | OFFICER",
                "LGA | | OFFICER",
                "Non-members | | IN_ATTENDANCE",
                "Members (Conservative) | MEMBER | PRESENT",
                "Liberal Democrat | MEMBER | PRESENT",
                "Labour Group | MEMBER | PRESENT",
            })
    void knows_headings(String printed, Role role, AttendanceStatus status) {
        RoleHeading heading = RoleHeading.of(printed).orElseThrow();
        assertThat(heading.role()).isEqualTo(role);
        assertThat(heading.status()).isEqualTo(status);
    }

    @Test
    void people_of_one_cell_are_paired_with_the_bodies_of_the_next() {
        List<ListedPerson> people = AttendanceList.read(
                List.of(row(
                        "In Attendance", "Dr Ada Thorne\n\nBo Marsh", "Head of Piers, Saltham Council\n\nQuay Trust")),
                problems);
        assertThat(people).extracting(ListedPerson::authority).containsExactly("Saltham Council", "Quay Trust");
        assertThat(people).extracting(ListedPerson::position).containsExactly("Head of Piers", null);
        assertThat(people.get(1).lines().first()).isEqualTo(4);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_wrapped_authority_and_wrapped_post_nominals_are_of_one_person() {
        ListedPerson one = only("Members", "Cllr Ada Thorne CBE,\nJP", "Saltham and Upper Creek\nBorough Council");
        assertThat(one.honorifics()).containsExactly("CBE", "JP");
        assertThat(one.authority()).isEqualTo("Saltham and Upper Creek Borough Council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(item 3) | 3",
                "(for item 4) | 4",
                "(items 3 and 5) | 3 5",
                "(items 3-5) | 3 4 5",
                "(item 6a) | 6a"
            })
    void items_after_a_name(String remark, String items) {
        assertThat(only("In Attendance", "Ada Thorne " + remark, "Quay Trust").items())
                .containsExactly(items.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(until 12.30) | LEFT | | 12.30",
                "(left at item 6) | LEFT | 6 | ",
                "(from item 3) | ARRIVED | 3 | ",
                "- arrived 7.50pm | ARRIVED | | 7.50pm",
                "(returned at item 8) | RETURNED | 8 | ",
            })
    void movements_after_a_name(String remark, MovementKind change, String item, String time) {
        ListedPerson one = only("Members", "Cllr Ada Thorne " + remark, "Saltham Council");
        assertThat(one.name()).isEqualTo("Ada Thorne");
        assertThat(one.movements()).hasSize(1);
        assertThat(one.movements().get(0).change()).isEqualTo(change);
        assertThat(one.movements().get(0).item()).isEqualTo(item);
        assertThat(one.movements().get(0).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Ada Thorne (substitute for Cllr Bo Marsh) | Bo Marsh",
                "Cllr Ada Thorne substituting for Cllr Bo Marsh | Bo Marsh",
                "Cllr Ada Thorne for Cllr Bo Marsh | Bo Marsh",
                "Cllr Ada Thorne (vice Cllr Marsh) | Cllr Marsh",
                "Cllr Ada Thorne (sub for Cllr Bo Marsh, item 3) | Bo Marsh",
                "Cllr Ada Thorne (for Cllr Bo Marsh) | Bo Marsh",
                "Cllr Ada Thorne (substitute) | ",
            })
    void substitutes(String printed, String whom) {
        ListedPerson one = only("Members", printed, "Saltham Council");
        assertThat(one.status()).isEqualTo(AttendanceStatus.SUBSTITUTE);
        assertThat(one.role()).isEqualTo(Role.MEMBER);
        assertThat(one.substituteFor()).isEqualTo(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head of Finance, Saltham Council | Saltham Council | Head of Finance",
                "Principal Adviser (Finance), Productivity | | Principal Adviser (Finance), Productivity",
                "Independent Observer | | Independent Observer",
                "Saltham, Marsh & Quay Council | Saltham, Marsh & Quay Council | ",
                "Energy Trust (ET) | Energy Trust (ET) | ",
                "Association of Directors of Piers | Association of Directors of Piers | ",
                "Harbour Commissioners | Harbour Commissioners | ",
                "Health and Safety Executive | Health and Safety Executive | ",
                "Chief Executive at the Quay Trust | Quay Trust | Chief Executive",
                "Trustee, Clean Quays Initiative | Clean Quays Initiative | Trustee",
                "Portfolio Holder for Ports, Saltham Council | Saltham Council | Portfolio Holder for Ports",
                "Independent Person | | Independent Person",
                "Saltham Council - Labour | Saltham Council | ",
                "Political Adviser, Labour Group | Labour Group | Political Adviser",
                "Saltham Council – Liberal Democrats | Saltham Council | ",
            })
    void a_body_or_a_job(String printed, String body, String job) {
        assertThat(BodyOrJob.of(printed)).isEqualTo(new BodyOrJob(body, job));
    }

    @Test
    void what_is_no_name_is_reported_and_nobody_is_made_of_it() {
        assertThat(AttendanceList.read(List.of(row("Apologies", "None", "")), problems))
                .isEmpty();
        assertThat(problems).isEmpty();
        assertThat(AttendanceList.read(List.of(row("Members", "who wrote this?", "")), problems))
                .isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void an_entry_that_cannot_be_read_keeps_the_body_beside_it() {
        List<ListedPerson> people = AttendanceList.read(
                List.of(row("Guests", "Zoe Ames\nlog in failed\nBo Marsh", "Saltham Council\nQuay Trust\nPier Fund")),
                problems);
        assertThat(people).extracting(ListedPerson::authority).containsExactly("Saltham Council", "Pier Fund");
        assertThat(problems).hasSize(1);
    }

    @Test
    void letters_of_an_honour_that_no_list_knows_and_footnote_marks_are_no_part_of_a_name() {
        ListedPerson one = only("Members", "Roy Thorne QFSM (items 2-4)", "Quay Trust");
        assertThat(one.name()).isEqualTo("Roy Thorne");
        assertThat(one.honorifics()).containsExactly("QFSM");
        assertThat(one.items()).containsExactly("2", "3", "4");
        assertThat(only("Members", "Cllr Ada Thorne*", "Quay Trust").name()).isEqualTo("Ada Thorne");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Ada Longwater- | Thorne | Ada Longwater-Thorne",
                "Cllr Dr Ada | Thorne MBE | Ada Thorne",
                "Cllr Ada Thorne (sub for Cllr | Bo Marsh) | Ada Thorne",
            })
    void a_row_with_the_rest_of_a_name_continues_the_row_above(String first, String rest, String name) {
        List<ListedPerson> people = AttendanceList.read(
                List.of(
                        row("Members", first, "Saltham Council"),
                        row("", rest, ""),
                        row("", "Cllr Cy Odell", "Quay Council")),
                problems);
        assertThat(people).extracting(ListedPerson::name).containsExactly(name, "Cy Odell");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_bracket_that_is_wrapped_is_one_job() {
        List<ListedPerson> people = AttendanceList.read(
                List.of(row("Officers", "Ada Thorne", "Head of Policy (Health,"), row("", "", "Care and Piers)")),
                problems);
        assertThat(people)
                .extracting(ListedPerson::position)
                .containsExactly("Head of Policy (Health, Care and Piers)");
        assertThat(people.get(0).authority()).isNull();
    }

    @Test
    void a_vacant_seat_is_no_part_of_the_name_above() {
        List<ListedPerson> people = AttendanceList.read(
                List.of(
                        row("Members", "Cllr Ada Thorne", "Saltham Council"),
                        row("", "Vacant", ""),
                        row("", "TBC", "")),
                problems);
        assertThat(people).extracting(ListedPerson::name).containsExactly("Ada Thorne");
    }

    @Test
    void a_sentence_below_the_list_is_no_job() {
        ListedPerson one = only("Officers", "Ada Thorne", "Clerk\n\nThe meeting closed at 12.35 pm.");
        assertThat(one.position()).isEqualTo("Clerk");
        assertThat(problems).extracting(Problem::line).containsExactly(5);
    }
}
