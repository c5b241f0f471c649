package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestNature;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.Declaration;
import org.boardgraph.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationsTests {
    private static final String TITLE = "Declarations of Interest";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Cllr Vane declared an interest in item 4 and left the room. | true",
                "Cllr Vane declared an interest in item 4. She withdrew from the meeting. | true",
                "Cllr Vane declared an interest in item 4 and would leave the meeting for that item. | true",
                "Cllr Vane declared an interest in item 4 and remained in the meeting but did not vote. | false",
                "Cllr Vane declared an interest in item 4 and did not leave the room. | false",
                "Cllr Vane declared an interest in item 4 and took no part in the discussion. | -",
                "Cllr Vane declared an interest in item 4. | -",
            })
    void whether_the_declarer_left_is_what_the_words_say(String text, Boolean left) {
        assertThat(declared(text).get(0).leftRoom()).isEqualTo(left);
    }

    @Test
    void all_the_above_are_those_who_have_declared_so_far() {
        List<Declaration> declared = Passages.read(Passages.at(
                        5,
                        "2",
                        TITLE,
                        "Cllr Vane declared an interest in item 4.",
                        "Cllr Lee declared an interest in item 4 as she works for Sallow Homes.",
                        "All the above members left the room during this item."))
                .declarations();
        assertThat(declared).hasSize(2).extracting(Declaration::leftRoom).containsOnly(true);
    }

    @Test
    void a_dispensation_is_one_unless_it_was_refused() {
        assertThat(declared("Cllr Vane declared an interest in item 4 and had been granted a dispensation.")
                        .get(0)
                        .dispensation())
                .isTrue();
        assertThat(declared("Cllr Vane declared an interest in item 4. There was no dispensation.")
                        .get(0)
                        .dispensation())
                .isFalse();
    }

    @Test
    void officers_declarations_are_marked() {
        Passage passage = Passages.at(
                5,
                "2",
                TITLE,
                "Orla Keats and the Clerk declared an interest in item 9.",
                "Cllr Vane declared an interest in item 3.");
        Said said = Prose.read(
                List.of(Passages.listed("Ms", "Orla Keats", AttendanceStatus.OFFICER)), Passages.agendaWith(passage));

        assertThat(said.declarations()).extracting(Declaration::byOfficer).containsExactly(true, false);
    }

    @Test
    void members_and_officers_who_declare_together_make_one_declaration_each() {
        List<Declaration> declared = declared("The Town Clerk and Cllr Vane declared an interest in item 4.");

        assertThat(declared)
                .extracting(Declaration::people)
                .containsExactly(List.of("The Town Clerk"), List.of("Cllr Vane"));
        assertThat(declared).extracting(Declaration::byOfficer).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Clerk, Mrs Una Farr, declared an interest in item 4. | true",
                "Mrs Una Farr, the Clerk, declared an interest in item 4. | true",
                "Ms Una Farr (Head of Legal Services) declared an interest in item 4. | true",
                "Mr Ivo Farr, Chief Executive, declared an interest in item 4. | true",
                "Mr Ivo Farr, Executive Member for Roads, declared an interest in item 4. | false",
                "The Executive Member for Roads, Cllr Ivo Farr, declared an interest in item 4. | false",
                "Cllr Ivo Farr, Chair of the Clerk's Panel, declared an interest in item 4. | false",
                "Mrs Una Farr, Independent Member, declared an interest in item 4. | false",
                "Mr Ivo Farr, Director of Farr Ltd, declared an interest in item 4. | false",
            })
    void a_post_printed_beside_the_name_makes_an_officer(String text, boolean officer) {
        assertThat(declared(text)).singleElement().satisfies(d -> assertThat(d.byOfficer())
                .isEqualTo(officer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Vane declared an interest in item 4 and had been granted a dispensation. | true",
                "Cllr Vane declared an interest in item 4 under the general dispensation. | true",
                "Cllr Vane declared an interest in item 4 and did not leave, a dispensation having been granted. | true",
                "Cllr Vane declared an interest in item 4 and had not applied for a dispensation. | false",
                "Cllr Vane declared an interest in item 4 and would seek a dispensation. | false",
                "Cllr Vane declared an interest in item 4, her request for a dispensation having been refused. | false",
                "Cllr Vane declared an interest in item 4 and left without a dispensation. | false",
            })
    void a_dispensation_must_be_held(String text, boolean held) {
        assertThat(declared(text).get(0).dispensation()).isEqualTo(held);
    }

    @Test
    void a_declaration_repeated_under_its_item_restates_the_first() {
        Said said = Prose.read(
                List.of(),
                List.of(
                        Passages.at(5, "1", TITLE, "Cllr Ann Vane declared a personal interest in item 3."),
                        Passages.at(9, "2", "Parks", "Cllr Lee spoke."),
                        Passages.at(15, "3", "Roads", "Having declared an interest, Cllr Vane left the room.")));

        assertThat(said.declarations()).hasSize(2);
        assertThat(said.declarations().get(1).restates()).isEqualTo(5);
        assertThat(said.declarations().get(1).item()).isEqualTo("3");
        assertThat(said.declarations().get(1).leftRoom()).isTrue();
    }

    @Test
    void a_number_that_points_nowhere_gives_way_to_words_that_fit_one_item() {
        Said said = Prose.read(
                List.of(),
                List.of(
                        Passages.at(
                                5,
                                "1",
                                TITLE,
                                "Cllr Vane declared an interest in item 12, harbour dues, as a boat owner."),
                        Passages.at(9, "2", "Parks and gardens"),
                        Passages.at(12, "3", "Harbour dues")));

        assertThat(said.declarations().get(0).item()).isEqualTo("3");
        assertThat(said.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.line()).isEqualTo(5);
        });
    }

    @Test
    void a_number_that_points_nowhere_stays_where_no_words_fit() {
        Said said = Prose.read(
                List.of(),
                List.of(
                        Passages.at(5, "1", TITLE, "Cllr Vane declared an interest in item 12."),
                        Passages.at(9, "2", "Parks")));

        assertThat(said.declarations().get(0).item()).isEqualTo("12");
        assertThat(said.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Member\tItem\tLevel\tReason", "Councillor | Agenda item | Nature of interest | Details"})
    void a_table_of_member_item_and_level_is_read(String header) {
        String bar = header.contains("|") ? " | " : "\t";
        Passage passage = Passages.at(
                5,
                "2",
                TITLE,
                header,
                String.join(bar, "Cllr Petra Vane", "4", "Personal", "Trustee of Sallow Trust"),
                String.join(bar, "Cllrs Lee and Orr", "7 & 8", "Prejudicial", "Owners of land at Quay Lane"));
        List<Declaration> declared =
                Prose.read(List.of(), Passages.agendaWith(passage)).declarations();

        assertThat(declared)
                .extracting(Declaration::people)
                .containsExactly(
                        List.of("Cllr Petra Vane"), List.of("Cllr Lee", "Cllr Orr"), List.of("Cllr Lee", "Cllr Orr"));
        assertThat(declared).extracting(Declaration::item).containsExactly("4", "7", "8");
        assertThat(declared)
                .extracting(Declaration::nature)
                .containsExactly(InterestNature.PERSONAL, InterestNature.PREJUDICIAL, InterestNature.PREJUDICIAL);
        assertThat(declared)
                .extracting(Declaration::subjects)
                .containsExactly(List.of("Sallow Trust"), List.of("Quay Lane"), List.of("Quay Lane"));
        assertThat(declared).extracting(Declaration::lines).containsExactly(Lines.at(6), Lines.at(7), Lines.at(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No declarations of interest were made.",
                "None.",
                "Nil",
                "There were none.",
                "None declared.",
                "None received.",
                "There were no declarations.",
                "No interests were declared.",
                "No members declared any interests.",
                "No disclosures were made.",
                "Members declared no interests.",
                "There were no disclosable pecuniary interests declared."
            })
    void silence_is_stated(String text) {
        assertThat(Passages.read(Passages.at(5, "2", TITLE, text)).noDeclarationsStated())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Declarations of Interest | Members were reminded to declare interests.",
                "Declarations of Interest | Cllr Vane declared an interest in item 4. No other interests were declared.",
                "Declarations of Interest | There were no declarations of the party whip.",
                "Apologies and declarations of interest | None.",
                "Grants | None.",
                "Parks | There were no objections.",
                "Declaration of public roads | No objections were received and it was resolved that the road be declared a public road.",
                "Declaration of substitute members | There were no declarations.",
                "Disposal of land | There was no interest in the site when it was declared surplus.",
                "Declarations of Interest | Cllr Vane declared an interest in item no. 4.",
            })
    void silence_is_not_stated(String title, String text) {
        assertThat(Passages.read(Passages.at(5, "2", title, text)).noDeclarationsStated())
                .isNull();
    }

    @Test
    void a_heading_alone_opens_the_declarations_of_a_shared_item() {
        Said said = Passages.read(Passages.at(
                5, "1", "Opening business", "Apologies", "Cllr Lee was absent.", "Declarations of interest", "None."));

        assertThat(said.noDeclarationsStated()).isTrue();
    }

    @Test
    void a_sentence_too_long_to_be_one_is_skipped_with_a_problem() {
        String endless = "Cllr Vane declared an interest in item 4 " + "and on ".repeat(4000) + ".";
        Said said = Passages.read(Passages.at(5, "2", TITLE, endless, "Cllr Lee declared an interest in item 3."));

        assertThat(said.declarations()).extracting(Declaration::people).containsExactly(List.of("Cllr Lee"));
        assertThat(said.problems())
                .anyMatch(problem -> problem.line() == 5 && problem.message().contains("20000 characters"));
    }

    private static List<Declaration> declared(String text) {
        return Prose.read(List.of(), Passages.agendaWith(Passages.at(5, "2", TITLE, text)))
                .declarations();
    }

    @Test
    void none_stated_at_the_start_stays_stated_when_somebody_declares_later() {
        Said said = Prose.read(
                List.of(),
                List.of(
                        Passages.at(5, "2", TITLE, "No declarations were made."),
                        Passages.at(
                                9,
                                "4",
                                "Moorings",
                                "Cllr Ida Moss declared a personal interest in this item as a berth holder.")));
        assertThat(said.noDeclarationsStated()).isTrue();
        assertThat(said.declarations()).singleElement().satisfies(d -> assertThat(d.item())
                .isEqualTo("4"));
    }

    @Test
    void none_of_one_kind_says_nothing_where_another_kind_is_declared() {
        Said said = Passages.read(
                Passages.at(
                        5,
                        "2",
                        TITLE,
                        "No disclosable pecuniary interests were declared. Cllr Ida Moss declared a personal interest in item 4."));
        assertThat(said.noDeclarationsStated()).isNull();
    }

    @Test
    void a_plain_non_pecuniary_interest_is_kept_as_printed_and_is_no_kind_of_the_codes() {
        Said said =
                Passages.read(Passages.at(5, "2", TITLE, "Cllr Ida Moss declared a non-pecuniary interest in item 4."));
        assertThat(said.declarations()).singleElement().satisfies(d -> {
            assertThat(d.nature()).isEqualTo(InterestNature.UNSTATED);
            assertThat(d.natureAsPrinted()).isEqualTo("non-pecuniary");
        });
    }
}
