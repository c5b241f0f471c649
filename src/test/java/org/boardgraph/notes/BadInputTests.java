package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.boardgraph.model.Note;
import org.boardgraph.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of damage is refused with the file, the line and the reason, or reported in the note. */
class BadInputTests {
    @TempDir
    private Path folder;

    private static NoteUnreadable refused(String note) {
        NoteUnreadable refused = catchThrowableOfType(NoteUnreadable.class, () -> Printed.parse(note));
        assertThat(refused).as("the note is refused").isNotNull();
        assertThat(refused.file()).isEqualTo("note.txt");
        assertThat(refused.getMessage()).startsWith("note.txt").contains("Expected: ");
        return refused;
    }

    private static int lineOf(String note, String words) {
        return (int) note.substring(0, note.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n", "\uFEFF"})
    void an_empty_file(String text) {
        assertThatThrownBy(() -> Notes.read("note.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NoteUnreadable.NotText.class)
                .hasMessageContaining("empty");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and so on, a PDF file",
        "PK\u0003\u0004 word/document.xml, Word",
        "PK\u0003\u0004 other, a zip archive",
        "{\\rtf1, rich text"
    })
    void a_file_of_another_kind(String start, String kind) {
        assertThatThrownBy(() -> Notes.read("note.txt", start.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(NoteUnreadable.NotText.class)
                .hasMessageContaining(kind);
    }

    @Test
    void a_binary() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 251);
        }
        assertThatThrownBy(() -> Notes.read("note.txt", bytes))
                .isInstanceOf(NoteUnreadable.NotText.class)
                .hasMessageContaining("binary");
    }

    @Test
    void a_line_of_fifty_megabytes() throws IOException {
        Path file = folder.resolve("long.txt");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertThatThrownBy(() -> Notes.read(file))
                .isInstanceOf(NoteUnreadable.TooLong.class)
                .hasMessageContaining("long.txt")
                .hasMessageContaining("20 MB");
    }

    @Test
    void a_line_too_long_in_a_file_that_is_not() {
        String note = Printed.TAGGED + "a".repeat(TextReader.LONGEST_LINE + 1);
        NoteUnreadable refused = refused(note);
        assertThat(refused).isInstanceOf(NoteUnreadable.TooLong.class);
        assertThat(refused.line()).isEqualTo((int) Printed.TAGGED.lines().count() + 1);
    }

    @Test
    void a_file_that_is_not_there_and_a_folder() {
        assertThatThrownBy(() -> Notes.read(folder.resolve("none.txt")))
                .isInstanceOf(NoteUnreadable.NotOpened.class)
                .hasMessageContaining("none.txt")
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> Notes.read(folder)).hasMessageContaining("This is a folder");
    }

    @Test
    void a_text_that_is_no_note() {
        assertThat(refused("Dear Ada,\n\nthe boats are back.\n")).isInstanceOf(NoteUnreadable.UnknownLayout.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.TAGGED, Printed.MARKDOWN})
    void no_date(String whole) {
        String note = whole.replace("Tuesday 7 June 2022", "Tuesday morning");
        NoteUnreadable refused = refused(note);
        assertThat(refused.reason()).contains("no date");
        assertThat(refused.line()).isEqualTo(lineOf(note, "Date:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.TAGGED, Printed.MARKDOWN})
    void two_dates(String whole) {
        NoteUnreadable twice = refused(whole.replace("7 June 2022", "7 June 2022 or Wednesday 8 June 2022"));
        assertThat(twice.reason()).contains("two dates").contains("2022-06-07").contains("2022-06-08");
        assertThat(refused(whole.replace("Board meeting", "Board meeting held on 9 June 2022"))
                        .reason())
                .contains("two dates");
        assertThat(refused(whole.replace("7 June 2022", "7 June 2022\n\nWednesday 8 June 2022"))
                        .reason())
                .contains("two dates");
        assertThat(refused(whole.replace("Venue:", "Date: 8 June 2022\n\n→Venue:"))
                        .reason())
                .contains("two dates");
        assertThat(refused(whole.replace("7 June 2022", "7 and 8 June 2022")).reason())
                .contains("two dates");
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.TAGGED, Printed.MARKDOWN})
    void a_date_in_the_midst_of_other_words_is_said(String whole) {
        Note read =
                Printed.parse(whole.replace("7 June 2022", "7 June 2022\n\nPapers for those who asked by 2 June 2022"));

        assertThat(read.date()).isEqualTo(LocalDate.of(2022, 6, 7));
        assertThat(read.problems()).anyMatch(problem -> problem.message().contains("a second date, 2 June 2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.TAGGED, Printed.MARKDOWN})
    void a_day_that_is_none(String whole) {
        String note = whole.replace("Tuesday 7 June 2022", "31 February 2022");
        NoteUnreadable refused = refused(note);
        assertThat(refused.reason()).contains("31 February 2022");
        assertThat(refused.line()).isEqualTo(lineOf(note, "31 February"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.TAGGED, Printed.MARKDOWN})
    void no_board(String whole) {
        String note = whole.replace("Note of last Harbour Board meeting", "")
                .replace("→Harbour Board", "")
                .replace("Title: Harbour Board", "Title:");
        assertThat(refused(note).reason()).contains("no board");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</AI3>", "</AI3>\n<TRAILER_SECTION>"})
    void an_unclosed_item(String cut) {
        String note = Printed.TAGGED.replace(cut, "");
        NoteUnreadable refused = refused(note);
        assertThat(refused.reason()).contains("<AI3>");
        assertThat(refused.line()).isEqualTo(lineOf(note, "<AI3>"));
    }

    @Test
    void an_item_closed_by_the_tag_of_another() {
        assertThat(refused(Printed.TAGGED.replace("</AI3>", "</AI4>")).reason()).contains("<AI3>");
        assertThat(refused(Printed.TAGGED.replace("</AI1>", "")).reason()).contains("<AI1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Position/Role", "→Cllr Cy Odell", "→Cllr Bo Marsh MBE", "→Saltham Council"})
    void a_tagged_table_cut_off(String from) {
        int at = Printed.TAGGED.indexOf(from) + (from.startsWith("→") ? 0 : from.length());
        String rest = from.startsWith("→Cllr") ? from : "";
        NoteUnreadable refused = refused(Printed.TAGGED.substring(0, at) + rest);
        assertThat(refused.reason()).containsAnyOf("cut off", "ends below", "is not there");
        assertThat(refused.line()).isPositive();
    }

    @Test
    void a_table_of_nothing_but_its_heading() {
        int end = Printed.MARKDOWN.indexOf("Chair→");
        assertThat(refused(Printed.MARKDOWN.substring(0, end)).reason()).contains("ends below its heading");
        int tagged = Printed.TAGGED.indexOf("→Chair\n");
        assertThat(refused(Printed.TAGGED.substring(0, tagged)).reason()).contains("ends below its heading");
    }

    @Test
    void a_markdown_table_cut_off_in_a_row() {
        int end = Printed.MARKDOWN.indexOf("Odell→");
        NoteUnreadable refused = refused(Printed.MARKDOWN.substring(0, end));
        assertThat(refused.reason()).contains("cut off in this row");
        assertThat(refused.line()).isEqualTo((int) Printed.MARKDOWN.lines().count());
    }

    @Test
    void an_announced_list_that_is_not_there() {
        int end = Printed.TAGGED.indexOf("→Position/Role");
        assertThat(refused(Printed.TAGGED.substring(0, end)).reason()).contains("is not there");
    }

    @Test
    void text_outside_of_items_is_reported_and_never_part_of_one() {
        String note = Printed.TAGGED.replace("<TRAILER_SECTION>", "<TRAILER_SECTION>\nA visit followed.\n\n</AI3>");
        Note parsed = Printed.parse(note);
        assertThat(parsed.problems())
                .filteredOn(problem -> problem.severity() == Severity.INFO)
                .extracting(problem -> problem.line())
                .containsExactly(lineOf(note, "A visit"), lineOf(note, "A visit") + 2);
        assertThat(parsed.items()).noneSatisfy(item -> assertThat(item.text()).contains("visit"));
    }

    @Test
    void a_wrong_weekday_is_a_warning() {
        Note parsed = Printed.parse(Printed.MARKDOWN.replace("Tuesday", "Monday"));
        assertThat(parsed.problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).contains("weekday");
        });
    }
}
