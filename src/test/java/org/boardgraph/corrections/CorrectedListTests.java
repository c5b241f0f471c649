package org.boardgraph.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.CorrectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections make of one list. */
class CorrectedListTests {
    private static final Sitting MAY = Lists.sitting("2021-05-04", "Jane Ash", "Noor Beck APOLOGIES", "Peter Crane");
    private static final Sitting JULY =
            Lists.sitting("2021-07-06", "Jane Ash", "Noor Beck", "Peter Crane", "Dora Finch");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Dora Finch |            |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane PRESENT, Cllr Dora Finch PRESENT",
                "Cllr Finch      |            |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane PRESENT, Cllr Finch PRESENT",
                "Cllr Noor Beck  | apologies  | present   | Cllr Jane Ash PRESENT, Cllr Noor Beck PRESENT, Cllr Peter Crane PRESENT",
                "Cllr Beck       |            |           | Cllr Jane Ash PRESENT, Cllr Noor Beck PRESENT, Cllr Peter Crane PRESENT",
                "Cllr Pete Crane | present    | apologies | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane APOLOGIES",
                "Cllr Crane      | present    | absent    | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane ABSENT",
                "Cllr Crane      | present    |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES",
                "Cllr Ida Moss   | present    |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane PRESENT",
                "Cllr Ida Moss   |            |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane PRESENT, Cllr Ida Moss PRESENT",
                "Cllr Moss       |            |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane PRESENT",
                "Cllr Jane Ash   |            |           | Cllr Jane Ash PRESENT, Cllr Noor Beck APOLOGIES, Cllr Peter Crane PRESENT",
            })
    void attendance(String name, String from, String to, String list) {
        CorrectedList corrected = CorrectedList.of(MAY, List.of(Lists.attendance(JULY, 1, name, from, to, "previous")));

        assertThat(String.join(", ", Lists.shown(MAY, corrected))).isEqualTo(list);
        assertThat(corrected.unclear()).hasSize(name.equals("Cllr Moss") ? 1 : 0);
    }

    @Test
    void a_member_who_was_left_out_sits_for_whom_the_correcting_note_says() {
        CorrectedList.Added added = CorrectedList.of(
                        MAY, List.of(Lists.attendance(JULY, 1, "Cllr Finch", null, null, "previous")))
                .added()
                .get(0);

        assertThat(added.row().authority()).isEqualTo("Finch Council");
        assertThat(added.row().role()).hasToString("MEMBER");
        assertThat(added.base()).isNull();
    }

    @Test
    void a_bare_name_that_fits_two_rows_changes_nothing() {
        Sitting two = Lists.sitting("2021-05-04", "Noor Beck", "Will Beck APOLOGIES");
        Sitting later = Lists.sitting("2021-07-06", "Jane Ash");

        CorrectedList corrected =
                CorrectedList.of(two, List.of(Lists.attendance(later, 1, "Cllr Beck", null, null, "previous")));
        assertThat(corrected.added()).isEmpty();
        assertThat(corrected.replaced()).isEmpty();
        assertThat(corrected.unclear()).hasSize(1);
    }

    @Test
    void a_row_under_a_wrong_name_gets_the_right_one_and_keeps_the_rest() {
        Sitting wrong = Lists.sitting("2021-05-04", "Jane Ash", "Pieter Crain APOLOGIES");
        CorrectedList corrected = CorrectedList.of(
                wrong,
                List.of(Lists.made(
                        JULY,
                        1,
                        CorrectionKind.PERSON_NAME,
                        "Cllr Peter Crane",
                        "Pieter Crain",
                        "Cllr Peter Crane",
                        "previous")));

        assertThat(Lists.shown(wrong, corrected))
                .containsExactly("Cllr Jane Ash PRESENT", "Cllr Peter Crane APOLOGIES");
        assertThat(corrected.added().get(0).person())
                .startsWith("Mention:")
                .isNotEqualTo(corrected.added().get(0).base());
    }

    @Test
    void a_name_that_is_right_on_the_list_stays() {
        CorrectedList corrected = CorrectedList.of(
                MAY,
                List.of(Lists.made(
                        JULY,
                        1,
                        CorrectionKind.PERSON_NAME,
                        "Cllr Peter Crane",
                        "Peter Crain",
                        "Cllr Peter Crane",
                        "previous")));
        assertThat(corrected.added()).isEmpty();
    }

    @Test
    void an_authority_is_put_right_where_it_names_one_row() {
        MadeCorrection right = Lists.made(
                JULY, 1, CorrectionKind.AUTHORITY_NAME, "nobody", "Crane Council", "Crane & Heron Council", "previous");
        CorrectedList corrected = CorrectedList.of(MAY, List.of(right));
        assertThat(corrected.added()).hasSize(1);
        assertThat(corrected.added().get(0).row().authority()).isEqualTo("Crane & Heron Council");

        Sitting two = Lists.sitting("2021-05-04", "Peter Crane", "Anna Crane");
        assertThat(CorrectedList.of(two, List.of(right)).added()).isEmpty();
    }

    @Test
    void a_correction_may_be_corrected() {
        Sitting december = Lists.sitting("2021-12-07", "Jane Ash", "Noor Beck");
        MadeCorrection there = Lists.attendance(JULY, 1, "Cllr Noor Beck", "apologies", "present", "2021-05-04");
        MadeCorrection away = Lists.attendance(december, 1, "Cllr Beck", "present", "apologies", "2021-05-04");
        MadeCorrection added = Lists.attendance(JULY, 2, "Cllr Dora Finch", null, null, "2021-05-04");
        MadeCorrection off = Lists.attendance(december, 2, "Cllr Dora Finch", "present", null, "2021-05-04");
        MadeCorrection gone = Lists.attendance(JULY, 3, "Cllr Crane", "present", null, "2021-05-04");
        MadeCorrection back = Lists.attendance(december, 3, "Cllr Crane", null, null, "2021-05-04");

        CorrectedList corrected = CorrectedList.of(MAY, List.of(there, away, added, off, gone, back));
        assertThat(corrected.replaced()).isEmpty();
        assertThat(corrected.added()).isEmpty();
    }
}
