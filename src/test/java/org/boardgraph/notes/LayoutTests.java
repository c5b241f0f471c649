package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.Item;
import org.boardgraph.model.Note.Outcome;
import org.boardgraph.model.Severity;
import org.junit.jupiter.api.Test;

/** Where layouts cut a note into items, headings and cells. */
class LayoutTests {
    private static List<String> numbers(Note note) {
        return note.items().stream().map(Item::number).toList();
    }

    @Test
    void a_missing_number_opens_an_item_and_is_reported() {
        Note note = Printed.parse(
                Printed.MARKDOWN.replace("Appendix A", "4 Dredging\n\nThe report was noted.\n\nAppendix A"));
        assertThat(numbers(note)).containsExactly("1", "2", "4");
        assertThat(note.items().get(1).decisions()).hasSize(1);
        assertThat(note.problems()).anyMatch(one -> one.message().contains("numbering"));
    }

    @Test
    void a_number_in_another_style_opens_an_item_unless_a_list_has_begun() {
        Note other = Printed.parse(Printed.MARKDOWN.replace("2 Moorings", "2. Moorings"));
        assertThat(numbers(other)).containsExactly("1", "2");
        Note list = Printed.parse(Printed.MARKDOWN.replace(
                "Decision\n", "Areas raised were:\n\n1. Fees\n\n2. Moorings for visitors\n\n3. Berths\n\nDecision\n"));
        assertThat(numbers(list)).containsExactly("1", "2");
    }

    @Test
    void points_that_name_who_is_to_act_open_no_item() {
        Note note = Printed.parse(Printed.MARKDOWN.replace(
                "Appendix A", "Actions\n\n4 Officers to write to the Fund\n\n5 Ada to call\n\nAppendix A"));
        assertThat(numbers(note)).containsExactly("1", "2");
    }

    @Test
    void emphasis_left_in_a_tagged_print_hides_no_heading() {
        Note note = Printed.parse(Printed.TAGGED.replace("\nDecision\n", "\n**Decision**\n"));
        assertThat(note.items().get(1).decisions())
                .extracting(Outcome::text)
                .containsExactly("The Board noted the report.");
    }

    @Test
    void owners_in_one_cell_of_a_tagged_print_are_paired_with_the_actions_beside_them() {
        Note note = Printed.parse(
                Printed.TAGGED.replace(
                        "The Board noted the report.\n",
                        "The Board noted the report.\n\nActions\n\nWrite to the Fund.\n\nPublish the map.\n→Ada Thorne\n\nBo Marsh\n"));
        assertThat(note.items().get(1).actions()).extracting(Outcome::owner).containsExactly("Ada Thorne", "Bo Marsh");
    }

    @Test
    void a_venue_that_waits_for_more_goes_on_below_a_blank_line() {
        Note note = Printed.parse(Printed.TAGGED.replace("Net Loft, Saltham", "Net Loft,\n\nQuay House, Saltham"));
        assertThat(note.venue()).isEqualTo("Net Loft, Quay House, Saltham");
    }

    @Test
    void a_sentence_below_the_attendance_list_is_no_body() {
        Note note = Printed.parse(Printed.TAGGED + "\nThe meeting closed at 12.35 pm.\n");
        assertThat(note.attendance().get(2).authority()).isEqualTo("Northmere District Council");
        assertThat(note.problems())
                .anyMatch(
                        one -> one.severity() == Severity.INFO && one.message().contains("closed at"));
    }
}
