package org.boardgraph.notes.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunInTitleTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Welcome and Declarations of Interest | The Chair welcomed members.",
                "Harbour Priorities and Portfolios | The Chair and Ada Thorne introduced a report.",
                "Welcome, Apologies and Matters Arising | Cllr Bo Marsh welcomed members.",
                "Note of the Previous Meeting | The note was agreed.",
                "Update on the Work of Members and Officers | Members noted the report.",
                "Children's services improvement and intervention | Cy Odell introduced the report.",
                "Moorings: fees and leases | Cy Odell, Head of Moorings, introduced the report.",
                "Moorings | Cy Odell (Head of Moorings) presented the report.",
                "Apologies | Apologies were received from Cllr Bo Marsh.",
                "Any Other Business | There was none.",
                "The Future of the Quay | In response, Members asked for figures.",
                "Pay Award | Restricted",
            })
    void ends_where_a_sentence_begins(String title, String rest) {
        assertThat(RunInTitle.split(title + " " + rest, List.of())).isEqualTo(new RunInTitle.Split(title, rest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Date of Next Meeting", "The Work of the Board: the Next Five Years", "Update on Shared Services"})
    void a_title_alone_is_not_cut(String title) {
        assertThat(RunInTitle.split(title, List.of())).isNull();
    }

    @Test
    void somebody_listed_begins_a_sentence() {
        assertThat(RunInTitle.split(
                        "Harbour Lights Anna Maria Storr felt that they fade.", List.of("Anna Maria Storr")))
                .isEqualTo(new RunInTitle.Split("Harbour Lights", "Anna Maria Storr felt that they fade."));
    }
}
