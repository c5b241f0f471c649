package org.boardgraph.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.ListedAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityCsvTests {
    private static final String TWO = """
            HAR: official-name=Harbourshire  County Council; end-date=2021-04-01; replaced-by=NHA; local-authority-type-name=County
            NHA: official-name=North Harbour Council; start-date=2021-04-01; gss-code=E06000099; local-authority-type-name=Unitary authority; nation=England
            """;

    @Test
    void a_row_is_an_authority() {
        List<ListedAuthority> read = AuthorityCsv.read(Lists.csv("list.csv", TWO));
        assertThat(read.get(0).name()).isEqualTo("Harbourshire County Council");
        assertThat(read.get(0).successors()).containsExactly("NHA");
        assertThat(read.get(0).founded()).isNull();
        assertThat(read.get(0).classification()).isEqualTo("county");
        assertThat(read.get(1).founded()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(read.get(1).identifiers()).isEqualTo(Map.of("gss", "E06000099", "local-authority-code", "NHA"));
        assertThat(read.get(1).nation()).isEqualTo("England");
    }

    @Test
    void days_on_which_the_list_was_begun_are_unknown_starts() {
        for (int day = 17; day <= 21; day++) {
            ReferenceText list = Lists.csv("list.csv", "OLD: official-name=Old Council; start-date=2005-06-" + day);
            boolean artificial = day >= 18 && day <= 20;
            assertThat(AuthorityCsv.read(list).get(0).founded() == null).isEqualTo(artificial);
        }
    }

    @Test
    void pieces_of_names_are_no_other_names() {
        ReferenceText list = Lists.csv("list.csv", """
                FEN: official-name=Fenwick City Council; alt-names=Fenwick,Fenwick, City of,fenwick-on-sea
                MCA: official-name=Marsh Combined Authority; nice-name=Marsh; alt-names=Marsh CA,Marsh; local-authority-type-name=Combined authority
                ABC: official-name=Ash, Birch and Cedar Council; nice-name=Ash, Birch and Cedar; alt-names=Ash, Birch and Cedar,Ash Birch and Cedar
                """);
        assertThat(AuthorityCsv.read(list).get(0).variants()).containsExactly("fenwick", "fenwick-on-sea");
        assertThat(AuthorityCsv.read(list).get(1).variants()).containsExactly("marsh ca");
        assertThat(AuthorityCsv.read(list).get(1).shortName()).isEqualTo("Marsh Combined Authority");
        assertThat(AuthorityCsv.read(list).get(2).variants()).containsExactly("ash birch and cedar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAR: official-name=Harbour; start-date=1.4.2021 | list.csv, line 2, column start-date: \"1.4.2021\" is no day.",
                "HAR: official-name=Harbour; start-date=2021-02-30 | list.csv, line 2, column start-date: \"2021-02-30\" is no day.",
                "HAR: official-name=Harbour; replaced-by=NHA | list.csv, line 2, column replaced-by: no row of the list has the code NHA.",
                "HAR: official-name=Harbour; county-la=XXX | list.csv, line 2, column county-la: no row of the list has the code XXX.",
                "HAR: nice-name=Harbour | list.csv, line 2, column official-name: the cell is empty.",
                ": official-name=Harbour | list.csv, line 2, column local-authority-code: the cell is empty.",
                "HAR: official-name=Harbour; start-date=2021-04-01; end-date=2020-04-01 | list.csv, line 2, column end-date: Harbour ends on 2020-04-01, before its start on 2021-04-01.",
                "HAR: official-name=Harbour; replaced-by=HAR | list.csv, line 2, column replaced-by: the successors go round in a circle: Harbour (HAR) → Harbour (HAR).",
            })
    void a_wrong_cell_is_named(String row, String message) {
        assertThatThrownBy(() -> AuthorityCsv.read(Lists.csv("list.csv", row)))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Expected: ")
                .hasMessageEndingWith("import the file again. Nothing was changed.");
    }

    @Test
    void a_cycle_names_its_authorities() {
        ReferenceText list = Lists.csv("list.csv", """
                ONE: official-name=One Council; replaced-by=TWO
                TWO: official-name=Two Council; replaced-by=END,THR
                THR: official-name=Three Council; replaced-by=TWO
                END: official-name=End Council
                """);
        assertThatThrownBy(() -> AuthorityCsv.read(list))
                .hasMessageStartingWith("list.csv, line 3, column replaced-by: the successors go round in a circle:"
                        + " Two Council (TWO) → Three Council (THR) → Two Council (TWO).");
    }

    @Test
    void two_rows_of_one_code_are_named() {
        ReferenceText list =
                Lists.csv("list.csv", "ONE: official-name=One Council\nONE: official-name=Another Council");
        assertThatThrownBy(() -> AuthorityCsv.read(list))
                .hasMessageStartingWith(
                        "list.csv, line 3, column local-authority-code: the code ONE stands in line 2 already, for One Council.");
    }

    @Test
    void a_missing_column_is_named() {
        ReferenceText list = Lists.csv("list.csv", TWO);
        ReferenceText without = new ReferenceText("list.csv", list.text().replace("start-date,", "begun,"));
        assertThatThrownBy(() -> AuthorityCsv.read(without))
                .hasMessageStartingWith("list.csv, line 1: the list lacks the column start-date.");
        assertThatThrownBy(() -> AuthorityCsv.read(new ReferenceText("list.csv", "name;date\na;b\n")))
                .hasMessageStartingWith(
                        "list.csv, line 1: this is neither a list of authorities nor a register of interests that is known.");
        assertThatThrownBy(() -> AuthorityCsv.read(new ReferenceText(
                        "list.csv", list.text().lines().findFirst().orElseThrow())))
                .hasMessageStartingWith("list.csv: the list has a header and no rows.");
    }

    @Test
    void a_row_of_another_length_and_an_open_quote_are_named() {
        String text = Lists.csv("list.csv", TWO).text();
        assertThatThrownBy(() -> AuthorityCsv.read(new ReferenceText("list.csv", text + "X,Y\n")))
                .hasMessageStartingWith("list.csv, line 4: the row has 2 cells.");
        assertThatThrownBy(() -> AuthorityCsv.read(new ReferenceText("list.csv", text + "\"X,Y\n")))
                .isInstanceOf(ListUnreadable.class)
                .hasMessageStartingWith("list.csv: the file is no CSV:");
    }

    @Test
    void a_line_is_counted_where_cells_hold_line_feeds() {
        String text = Lists.csv("list.csv", TWO).text().replace("England", "Eng\nland");
        String header = text.lines().findFirst().orElseThrow() + ",notes\n";
        String rows = text.substring(text.indexOf('\n') + 1).replaceAll("\"\n(?=\"|$)", "\",\"a\nb\"\n");
        assertThatThrownBy(() -> AuthorityCsv.read(new ReferenceText("list.csv", header + rows + "X,Y\n")))
                .hasMessageStartingWith("list.csv, line 7: the row has 2 cells.");
    }

    @Test
    void a_file_that_is_no_text_is_refused(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), " \n");
        assertThatThrownBy(() -> ReferenceText.read(empty)).hasMessageContaining("empty.csv: the file is empty.");
        Path other = Files.write(folder.resolve("other.csv"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ReferenceText.read(other)).hasMessageContaining("the file is not in UTF-8.");
        assertThatThrownBy(() -> ReferenceText.read(folder.resolve("none.csv")))
                .hasMessageContaining("the file cannot be opened.");
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\uFEFFa\r\nb");
        assertThat(ReferenceText.read(marked).text()).isEqualTo("a\nb");
    }
}
