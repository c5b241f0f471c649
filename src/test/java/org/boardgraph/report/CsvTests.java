package org.boardgraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** CSV that a spreadsheet opens as it is meant, and columns that a terminal shows as they are meant. */
class CsvTests {
    @Test
    void quotes_and_line_feeds_stay_within_their_cell() {
        assertThat(Csv.of(List.of("a", "b"), List.of(List.of("x, \"y\"", "one\ntwo"))))
                .isEqualTo("a,b\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n");
    }

    @Test
    void what_would_be_run_as_a_formula_is_text() {
        assertThat(Csv.of(List.of("a"), List.of(List.of("=1+1"), List.of("@SUM"), List.of("a-b"))))
                .isEqualTo("a\r\n'=1+1\r\n'@SUM\r\na-b\r\n");
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        assertThat(Columns.of(List.of("a", "long", "c"), List.of(List.of("xyz", "1", "end\u001b[31m"))))
                .isEqualTo("a    long  c\nxyz  1     end [31m\n");
    }
}
