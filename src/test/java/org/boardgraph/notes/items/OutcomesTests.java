package org.boardgraph.notes.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.Outcome;
import org.boardgraph.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTests {
    private final List<Problem> problems = new ArrayList<>();

    private Outcomes read(String... lines) {
        List<BodyLine> body = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            body.add(new BodyLine(2 * i + 1, lines[i], false));
            body.add(new BodyLine(2 * i + 2, "", false));
        }
        return new Outcomes(BodyText.paragraphs(body), problems).read();
    }

    @Test
    void prose_is_neither() {
        Outcomes read = read("The note was agreed.", "Officers to report back.");
        assertThat(read.decisions).isEmpty();
        assertThat(read.actions).isEmpty();
    }

    @Test
    void points_after_a_bare_subject_count_one_each_and_have_it_as_their_owner() {
        Outcomes read =
                read("Actions", "Officers to:", "1) write to the Fund", "2) report in June", "Publish the map.");
        assertThat(read.actions)
                .extracting(Outcome::text)
                .containsExactly("write to the Fund", "report in June", "Publish the map.");
        assertThat(read.actions.get(0).owner()).isEqualTo("Officers");
        assertThat(read.actions.get(1).lines()).isEqualTo(Lines.at(7));
    }

    @Test
    void points_after_a_full_sentence_are_parts_of_it() {
        Outcomes read = read("Decision", "The Board agreed that:", "- the plan stands;", "- the fee rises.");
        assertThat(read.decisions)
                .containsExactly(
                        new Outcome("The Board agreed that: the plan stands; the fee rises.", null, new Lines(3, 7)));
    }

    @Test
    void nouns_that_stand_above_already_are_none() {
        Outcomes read =
                read("Areas are:", "- welding;", "- and care.", "Actions", "Ada to write.", "- welding;", "- care.");
        assertThat(read.actions).extracting(Outcome::text).containsExactly("Ada to write.");
    }

    @Test
    void a_decision_under_actions_is_neither_and_is_reported() {
        Outcomes read = read("Actions", "Members agreed to add a sixth area.", "Ada to write.");
        assertThat(read.decisions).isEmpty();
        assertThat(read.actions).hasSize(1);
        assertThat(problems).extracting(Problem::line).containsExactly(3);
    }

    @Test
    void a_sub_heading_or_a_report_of_what_was_said_ends_them() {
        Outcomes read = read(
                "Decision",
                "The Board noted the plan.",
                "Harbour Lights",
                "Ada Thorne presented the figures of the year, which were good.",
                "Decision",
                "The Board noted the figures.",
                "Cllr Bo Marsh thanked Ada Thorne for the work that she had done.");
        assertThat(read.decisions).hasSize(2);
    }

    @Test
    void a_heading_with_nothing_under_it_is_reported() {
        assertThat(read("Decision").decisions).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void a_point_of_a_discussion_that_begins_like_a_heading_is_none() {
        Outcomes read =
                read("Points raised:", "- Fees rose.", "- Action: learning should be shared.", "- Piers are old.");
        assertThat(read.actions).isEmpty();
        assertThat(read("- Fees rose.", "- Action: Ada to call.").actions).hasSize(1);
    }

    @Test
    void who_comes_or_goes_is_neither() {
        Outcomes read = read(
                "Decision",
                "The report was noted.",
                "Cllr Bo Marsh returned to the meeting at 12.40pm.",
                "The meeting adjourned at 12.50 and resumed at 13.10.",
                "The fee was agreed.",
                "Action",
                "Ada to write.",
                "Ada Thorne left the room.");
        assertThat(read.decisions)
                .extracting(Outcome::text)
                .containsExactly("The report was noted.", "The fee was agreed.");
        assertThat(read.actions).hasSize(1);
    }

    @Test
    void a_sentence_that_a_page_break_cuts_is_one() {
        Outcomes read =
                read("Decision", "Members agreed the", "lines to take.", "Action", "Officers to publish the", "map.");
        assertThat(read.decisions).extracting(Outcome::text).containsExactly("Members agreed the lines to take.");
        assertThat(read.actions).extracting(Outcome::text).containsExactly("Officers to publish the map.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to the Minister. | ",
                "Ada Thorne to write to the Minister. | Ada Thorne",
                "Circulate the map. (Ada Thorne) | Ada Thorne",
                "Circulate the map. (Action: Ada Thorne and Bo Marsh) | Ada Thorne and Bo Marsh",
                "Circulate the map (draft). | ",
                "Circulate the map. (See above) | ",
            })
    void finds_who_is_to_act(String action, String owner) {
        assertThat(read("Action", action).actions).extracting(Outcome::owner).containsExactly(owner);
    }

    @Test
    void a_line_in_brackets_names_the_owner_of_the_actions_above_that_have_none() {
        Outcomes read = read("Actions", "Ada to write.", "Publish the map.", "(Action: Officers)");
        assertThat(read.actions).extracting(Outcome::owner).containsExactly("Ada", "Officers");
    }

    @Test
    void owners_in_paragraphs_of_one_cell_are_those_of_as_many_actions() {
        Outcomes read = read("Actions", "Write to the Fund.", "Publish the map.");
        ItemText.Owner beside = new ItemText.Owner("Ada Thorne\nBo Marsh", Lines.at(9), new Lines(1, 9));
        assertThat(Owners.assign(List.of(beside), List.of(), read.actions))
                .extracting(Outcome::owner)
                .containsExactly("Ada Thorne", "Bo Marsh");
    }

    @ParameterizedTest
    @CsvSource({
        "Decision,true",
        "DECISIONS:,true",
        "Decision(s),true",
        "Actions,true",
        "Action points,true",
        "RESOLVED that it be so,true",
        "Action: Ada to write,true",
        "Decision making in councils,false",
        "Action Plan,false",
        "Agreed the work plan,false",
        "Top actions included,false",
        "Discussion,false"
    })
    void knows_headings(String line, boolean heading) {
        assertThat(OutcomeHeading.of(line).isPresent()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "Restricted.,true",
        "EXEMPT,true",
        "(Confidential item),true",
        "Not for publication by virtue of paragraph 3,true",
        "Part II,true",
        "There followed a confidential discussion.,false",
        "Restricted access to the pier would end,false",
        "Part 2 of the report was noted,false"
    })
    void knows_what_restricts(String line, boolean restricts) {
        assertThat(RestrictedMark.isLine(line)).isEqualTo(restricts);
    }

    @ParameterizedTest
    @CsvSource({
        "This item was considered in private.,true",
        "The press and public were excluded for this item.,true",
        "The public be excluded from the meeting during consideration of this item,true",
        "This report is exempt from publication under paragraph 3.,true",
        "Restricted: not for publication.,true",
        "Private and confidential,true",
        "Exempt information: paragraph 3 of Part 1,true",
        "Private: hire of boats,false",
        "The Chair spoke. This item was taken as confidential business.,true",
        "This item was considered in private at the last meeting.,false",
        "The public be excluded from the meeting for the following items.,false",
        "The press and public were not excluded for this item.,false",
        "The public are excluded from the item on ferries in most ports.,false",
        "This item was considered in private hire forums.,false"
    })
    void knows_sentences_that_restrict(String paragraph, boolean restricts) {
        assertThat(RestrictedMark.isIn(paragraph)).isEqualTo(restricts);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE AND CONFIDENTIAL: Dredging tenders,true",
        "Dredging tenders (private and confidential),true",
        "Dredging tenders (exempt under paragraph 3 of the Schedule),true",
        "Dredging tenders - Not for publication,true",
        "Dredging tenders (EXEMPT – Paragraph 3),true",
        "Private moorings,false",
        "Confidential reporting: a policy for ports,false",
        "Boats (private hire),false"
    })
    void knows_titles_that_restrict(String title, boolean restricts) {
        assertThat(RestrictedMark.isInTitle(title)).isEqualTo(restricts);
    }
}
