package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardgraph.registers.RegisterFiles.HARBOURSHIRE;
import static org.boardgraph.registers.RegisterFiles.HEADER;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilCsvTests {
    private static final String GOOD =
            "Cllr Ada Thorne,Marsh Council,Securities,Tern Shipping,200 shares,no,no,no,2023-05-20,2019-09-01,2024-01-31,\"over £25,000\",2024-04-01,no\n";

    @TempDir
    private Path folder;

    @Test
    void every_column_has_its_place() {
        RegisterEdition edition = RegisterFiles.council(folder, HEADER + GOOD);
        PrintedRegister register = edition.registers().get(0);
        assertThat(edition.format().key()).isEqualTo("register-csv");
        assertThat(edition.body()).isEqualTo("Marsh Council");
        assertThat(edition.part()).isNull();
        assertThat(register.person()).isEqualTo("Cllr Ada Thorne");
        assertThat(register.asOf()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(register.complete()).isTrue();
        assertThat(register.nil()).isFalse();
        assertThat(register.entries())
                .containsExactly(new PrintedInterest(
                        InterestCategory.SECURITIES,
                        "Securities",
                        "Tern Shipping",
                        "200 shares",
                        "over £25,000",
                        false,
                        false,
                        false,
                        LocalDate.of(2023, 5, 20),
                        LocalDate.of(2019, 9, 1),
                        LocalDate.of(2024, 1, 31),
                        Lines.at(2)));
        assertThat(edition.withheld()).isEmpty();
        assertThat(edition.text().lines())
                .containsExactlyElementsOf((HEADER + GOOD).lines().toList());
    }

    @Test
    void what_a_spreadsheet_saves_is_read() {
        String sheet = "sep=;\r\nMember;Council;Type of interest;Interest;As at;Nil;Appointed by Authority;;\r\n"
                + "Ada Thorne;Marsh Council;Body to which appointed or nominated by the authority;\"Marsh Trust; the new one\";01/04/2024;;;;\r\n"
                + ";;;;;;;;\r\n"
                + "Ben Thorne;Marsh Council;;;1 Apr 2024;X;;;\r\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            check(RegisterFiles.read(folder, "register.csv", sheet.getBytes(charset), RegisterOrigin.UNNAMED));
        }
        byte[] tabs = ("\uFEFF" + sheet.substring(7).replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
        RegisterEdition edition = RegisterFiles.read(folder, "register.txt", tabs, RegisterOrigin.UNNAMED);
        assertThat(edition.registers()).hasSize(2);
    }

    private static void check(RegisterEdition edition) {
        assertThat(edition.rejected()).isEmpty();
        PrintedInterest interest = edition.registers().get(0).entries().get(0);
        assertThat(interest.category()).isEqualTo(InterestCategory.BODY_MEMBERSHIP);
        assertThat(interest.appointedByAuthority()).isTrue();
        assertThat(interest.subject()).isEqualTo("Marsh Trust; the new one");
        assertThat(edition.registers().get(1).nil()).isTrue();
        assertThat(edition.registers().get(1).complete()).isTrue();
        assertThat(edition.asOf()).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "category, Hobbies, \"Hobbies\" is no category that is known",
        "category, '', the cell is empty",
        "subject, '', the cell is empty",
        "person, '', the cell is empty",
        "person, Vacant, \"Vacant\" is nobody's name",
        "registered on, 2023-02-30, \"2023-02-30\" is no day",
        "registered on, 2025-01-01, is after 2024-04-01",
        "from, May, \"May\" is no day",
        "to, 01/02/2018, is before",
        "as of, soon, \"soon\" is no day",
        "sensitive, perhaps, neither yes nor no",
        "appointed by authority, maybe, neither yes nor no",
        "nil, yes, holds an entry",
        "authority, '', --organization",
    })
    void a_bad_cell_rejects_its_row_with_line_and_column(String column, String cell, String found) {
        String[] cells = GOOD.strip().replace("over £25,000", "over £25k").split(",");
        cells[java.util.List.of(HEADER.strip().split(",")).indexOf(column)] = cell;
        String other = GOOD.replace("Ada", "Ben");
        RegisterEdition edition = RegisterFiles.council(
                folder, HEADER + other + String.join(",", cells) + "\n" + other.replace("Tern", "Gull"));
        assertThat(edition.rejected()).hasSize(1);
        assertThat(edition.rejected().get(0).shown())
                .startsWith("register.csv, line 3, column " + column + ": ")
                .contains(found)
                .contains("Expected: ");
        assertThat(edition.registers()).hasSize(1);
        assertThat(edition.registers().get(0).entries()).hasSize(2);
        assertThat(edition.withheld()).containsExactly(Lines.at(3));
        assertThat(edition.text().words(Lines.at(3))).doesNotContain("Tern");
    }

    @Test
    void a_person_of_whom_a_row_was_rejected_is_not_complete_and_never_nil() {
        RegisterEdition edition = RegisterFiles.council(
                folder,
                HEADER + GOOD + "Cllr Ada Thorne,Marsh Council,Hobbies,Chess,,,,,,,,,,\n"
                        + "Ben Thorne,Marsh Council,,,,,,,,,,,2024-04-01,yes\n"
                        + "Ben Thorne,Marsh Council,Land,Far Field,,,,,,,,,,\n"
                        + "Cy Thorne,Marsh Council,,,,,,,,,,,2024-04-01,yes\n");
        assertThat(edition.registers())
                .extracting(PrintedRegister::complete, PrintedRegister::nil)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(false, false),
                        org.assertj.core.api.Assertions.tuple(false, false),
                        org.assertj.core.api.Assertions.tuple(true, true));
        assertThat(edition.rejected()).hasSize(2);
    }

    @Test
    void a_rejected_row_of_nobody_may_be_of_anybody() {
        RegisterEdition edition =
                RegisterFiles.council(folder, HEADER + GOOD + ",Marsh Council,Land,Far Field,,,,,,,,,,\n");
        assertThat(edition.registers().get(0).complete()).isFalse();
        assertThat(edition.remarks()).anyMatch(remark -> remark.contains("names nobody"));
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_own_row() {
        RegisterEdition edition = RegisterFiles.council(
                folder,
                HEADER + GOOD + "Ben Thorne,Marsh Council,Land,\"Far Field,,,,,,,,,2024-04-01,\n"
                        + GOOD.replace("Tern", "Gull")
                        + "Cy Thorne,Marsh Council,Land,\"Far\nField\",,,,,,,,,2024-04-01,\n");
        assertThat(edition.rejected()).hasSize(1);
        assertThat(edition.rejected().get(0).shown()).startsWith("register.csv, line 3, column 1: a quote");
        assertThat(edition.registers().get(0).entries()).hasSize(2);
        assertThat(edition.registers().get(1).entries().get(0).subject()).isEqualTo("Far Field");
        assertThat(edition.registers().get(1).entries().get(0).lines()).isEqualTo(new Lines(5, 6));
        assertThat(edition.text().lines()).hasSize(6);
    }

    @Test
    void a_row_that_is_longer_than_the_header_is_rejected() {
        RegisterEdition edition = RegisterFiles.council(
                folder, HEADER + GOOD + "Ben Thorne,Marsh Council,Land,Far Field,one, two,,,,,,,2024-04-01,no,,oh\n");
        assertThat(edition.rejected().get(0).shown()).contains("line 3, column 16: the row has more cells");
    }

    @Test
    void the_day_may_stand_in_one_row_of_a_person_and_for_the_whole_file_in_none() {
        String rows = "Ada Thorne,,Land,Far Field,,,,,,,,,,\nAda Thorne,,Land,Near Field,,,,,,,,,2024-03-01,\n"
                + "Ben Thorne,,Land,Far Field,,,,,,,,,,\n";
        RegisterEdition edition = RegisterFiles.council(folder, HEADER + rows, HARBOURSHIRE);
        assertThat(edition.rejected()).isEmpty();
        assertThat(edition.body()).isEqualTo("Harbourshire County Council");
        assertThat(edition.registers())
                .extracting(PrintedRegister::asOf)
                .containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 1));
        assertThatThrownBy(() -> RegisterFiles.council(
                        folder, HEADER + rows.lines().skip(2).toList().get(0)))
                .hasMessageContaining("--organization");
    }

    @Test
    void two_days_for_one_register_are_one_too_many() {
        RegisterEdition edition =
                RegisterFiles.council(folder, HEADER + GOOD + GOOD.replace("2024-04-01", "2024-04-02"));
        assertThat(edition.rejected().get(0).shown()).contains("line 3, column as of: 2024-04-02 is not 2024-04-01");
    }

    @Test
    void the_words_of_a_sensitive_row_stand_in_no_message_and_its_lines_are_withheld() {
        RegisterEdition edition = RegisterFiles.council(
                folder,
                HEADER + GOOD + "Ada Canary,Marsh Council,Land,Canary Row,canary,,yes,,,,,,2024-04-01,\n"
                        + "Ada Canary,Marsh Council,Canaries,Canary Row,canary,,yes,,canary day,,,,2024-04-01,\n"
                        + "Ada Canary,Marsh Council,Land,Canary Row,canary,,canary,,,,,,2024-04-01,canary\n"
                        + "Ada Canary,Marsh Council,,,,,yes,,,,,,2024-04-01,\n");
        assertThat(edition.rejected()).hasSize(2);
        assertThat(edition.rejected())
                .allMatch(row -> !(row.problem() + row.shown()).toLowerCase().contains("canar"));
        assertThat(String.join(" ", edition.remarks())).doesNotContainIgnoringCase("canary");
        assertThat(edition.withheld()).containsExactly(Lines.at(3), Lines.at(4), Lines.at(5), Lines.at(6));
        assertThat(edition.registers().get(1).entries())
                .extracting(PrintedInterest::sensitive)
                .containsExactly(true, true);
    }

    @Test
    void a_partners_name_is_nowhere() {
        RegisterEdition edition = RegisterFiles.council(
                folder,
                "Notes on the form," + HEADER
                        + "call Dilys,Ada Thorne,Marsh Council,Employment,Gull Press,Dilys is its editor,Mrs Dilys Quennell,,,,,,,2024-04-01,\n"
                        + ",Ada Thorne,Marsh Council,Land,Dilys Quennell Studio,\"let to Mrs Quennell, by Dilys\",,,,,,,,2024-04-01,\n"
                        + ",Ben Thorne,Marsh Council,Land,Dilys Wood,,Yes,,,,,,,2024-04-01,\n");
        assertThat(edition.rejected()).isEmpty();
        assertThat(edition.toString()).doesNotContain("Quennell").doesNotContain("call");
        assertThat(edition.registers().get(0).toString()).doesNotContain("Dilys");
        assertThat(edition.registers().get(0).entries())
                .extracting(PrintedInterest::partner)
                .containsExactly(true, false);
        assertThat(edition.registers().get(1).entries().get(0).subject()).isEqualTo("Dilys Wood");
        assertThat(edition.registers().get(1).entries().get(0).partner()).isTrue();
        assertThat(edition.remarks()).anyMatch(remark -> remark.contains("Notes on the form"));
        assertThat(edition.remarks()).anyMatch(remark -> remark.contains("partner"));
    }

    @Test
    void the_kept_text_gives_the_same_edition_again() {
        RegisterEdition edition = RegisterFiles.council(
                folder,
                "# a comment\n\"Notes; and more\"," + HEADER
                        + "x,Ada Thorne,Marsh Council,Employment,\"Gull \"\"Press\"\"\",\"Dilys\n\nis its editor\",Dilys Quennell,,,,,,,,\n"
                        + "x,Ada Thorne,Marsh Council,Hobbies,Chess,,Dilys Quennell,,,,,,,2024-04-01,\n"
                        + "x,Ada Thorne,Marsh Council,Land,,secret,,yes,,,,,,,\n"
                        + "x,\"Ada,Marsh Council\n"
                        + ",Ben Thorne,Marsh Council,,,,,,,,,,,2024-04-01,yes\n");
        assertThat(edition.rejected()).hasSize(2);
        RegisterEdition again = RegisterFile.again(edition.text(), RegisterOrigin.UNNAMED);
        assertThat(again.registers()).isEqualTo(edition.registers());
        assertThat(again.text()).isEqualTo(edition.text());
        assertThat(again.withheld()).isEqualTo(edition.withheld());
        assertThat(again.rejected())
                .extracting(RejectedRow::problem)
                .containsExactlyElementsOf(
                        edition.rejected().stream().map(RejectedRow::problem).toList());
    }

    @Test
    void files_that_are_no_registers_are_refused_with_advice() {
        assertThatThrownBy(() -> RegisterFiles.council(folder, "person,subject\nAda,Land\n"))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageContaining("lacks the column category")
                .hasMessageContaining("--template register");
        assertThatThrownBy(() -> RegisterFiles.council(folder, HEADER)).hasMessageContaining("no rows");
        assertThatThrownBy(() -> RegisterFiles.council(folder, "")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> RegisterFiles.council(folder, "PK\u0003\u0004xl"))
                .hasMessageContaining("CSV UTF-8");
        assertThatThrownBy(() -> RegisterFiles.council(folder, HEADER + "\u0000\u0001"))
                .hasMessageContaining("no text in UTF-8");
        assertThatThrownBy(() -> RegisterFiles.council(folder, HEADER.strip() + ",Problem\n" + GOOD))
                .hasMessageContaining("list of rejected rows");
        assertThatThrownBy(() -> RegisterFiles.council(folder, HEADER.strip() + ",Member\n" + GOOD))
                .hasMessageContaining("column twice: Member");
        assertThatThrownBy(() -> RegisterFiles.council(folder, HEADER + GOOD.replace("Securities", "Hobbies")))
                .hasMessageContaining("none of the 1 rows could be taken")
                .hasMessageContaining("line 2, column category");
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorities.csv", "note.md", "interests.txt", "empty.csv"})
    void other_files_are_left_to_others(String name) {
        String text = name.startsWith("auth")
                ? String.join(",", AuthorityColumns.ALL) + "\n"
                : name.startsWith("empty")
                        ? ""
                        : "Member interests, from 1 May\n\nNote of a meeting, category of members\n";
        assertThat(RegisterFile.isOne(RegisterFiles.file(folder, name, text))).isFalse();
    }

    @Test
    void registers_are_told_by_their_header() {
        assertThat(RegisterFile.isOne(RegisterFiles.file(folder, "a.txt", HEADER + GOOD)))
                .isTrue();
        assertThat(RegisterFile.isOne(RegisterFiles.file(folder, "a.csv", "Member;Type of interest\n")))
                .isTrue();
        assertThat(RegisterFile.isOne(RegisterFiles.file(folder, "a.json", "{\"persons\": []}")))
                .isTrue();
        assertThat(RegisterFile.isOne(RegisterFiles.file(folder, "a.xlsx", "PK")))
                .isTrue();
    }

    @Test
    void the_template_can_be_imported_as_it_is() {
        RegisterEdition edition = RegisterFiles.council(folder, RegisterFile.template());
        assertThat(edition.rejected()).isEmpty();
        assertThat(edition.registers()).hasSize(2);
        assertThat(edition.registers().get(1).nil()).isTrue();
        assertThat(RegisterFile.template()).contains(RegisterFiles.HEADER);
        RegisterColumn.documented().forEach(column -> assertThat(RegisterFile.template()
                        .substring(0, RegisterFile.template().indexOf("person,")))
                .contains(column));
    }
}
