package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Note.ListedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipationTests {
    private static final List<ListedPerson> LISTED = List.of(
            Passages.listed("Cllr", "Ottoline Brandreth", AttendanceStatus.PRESENT),
            Passages.listed("Mr", "Zebedee Quill", AttendanceStatus.OFFICER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Petra Vane introduced the report. | SPOKE Cllr Petra Vane",
                "The Chairman and Zebedee Quill introduced the item. | SPOKE The Chairman; SPOKE Zebedee Quill",
                "Ottoline Brandreth then asked about costs. | SPOKE Ottoline Brandreth",
                "Leofric Tandy, Head of Planning, presented the plan. | SPOKE Leofric Tandy",
                "Leofric Tandy (Programme Manager – Skills) reported progress. | SPOKE Leofric Tandy",
                "Cllr Moss, the portfolio holder for Parks, (and for whom this was the last meeting) thanked officers. | SPOKE Cllr Moss",
                "The Chair introduced Ambrose Finch of the Larkspur Group, who presented research. | SPOKE The Chair; SPOKE Ambrose Finch",
                "In response to Cllr Lee, Cllr Orr said that work had begun. | SPOKE Cllr Orr",
                "Proposed: Cllr Denby. Seconded: Cllr Stoker. Carried | MOVED Cllr Denby; SECONDED Cllr Stoker",
                "It was moved by Cllr Lee and seconded by Cllr Orr. | MOVED Cllr Lee; SECONDED Cllr Orr",
                "It was moved by Cllr Lee, seconded by Cllr van der Holt, that it be deferred. | MOVED Cllr Lee; SECONDED Cllr van der Holt",
                "On the proposal of Cllr Lee, it was resolved to agree. | MOVED Cllr Lee",
                "Cllr Lee proposed and Cllr Orr seconded the motion. | MOVED Cllr Lee; SECONDED Cllr Orr",
                "Proposer: Cllr P Norton, 2nd Cllr G Kew. | MOVED Cllr P Norton; SECONDED Cllr G Kew",
                "Cllr Lee, seconded by Cllr Orr, moved the amendment. | MOVED Cllr Lee; SECONDED Cllr Orr",
                "Four councillors voted in favour, the Chair voted against. | VOTED_AGAINST the Chair",
                "Cllrs Lee and Orr abstained. | ABSTAINED Cllr Lee; ABSTAINED Cllr Orr",
                "Cllr Reed asked that his vote against be recorded. | VOTED_AGAINST Cllr Reed",
                "The motion was carried, with Cllr Reed voting against. | VOTED_AGAINST Cllr Reed",
                "For: Cllrs Lee, Orr (2); Against: Cllr Reed (1). | VOTED_FOR Cllr Lee; VOTED_FOR Cllr Orr; VOTED_AGAINST Cllr Reed",
                "Cllr Tate withdrew from the meeting for this item. | WITHDREW Cllr Tate",
                "Cllr Lord asked a question. | SPOKE Cllr Lord",
                "Captain Leofric Ness (Harbour Master) said that both cranes were safe. | SPOKE Captain Leofric Ness",
                "Cllr Lee spoke. Councillor Lee also asked a question. | SPOKE Cllr Lee",
            })
    void who_did_what(String text, String expected) {
        assertThat(took(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members welcomed the report.",
                "Board members responded with comments.",
                "Officers explained the position.",
                "The report was noted.",
                "Members thanked Cllr Vane for her work.",
                "A letter from Mr Sands was noted.",
                "Cllr Vane has discussed proposals with the owner.",
                "The Ministry of Works presented its plan.",
                "Larkspur Borough Council asked for views.",
                "Cllr Vane was thanked for her efforts.",
                "For Members to consider the report.",
                "Cllr Vane to write to the owner.",
            })
    void groups_bodies_and_plans_are_no_people_who_spoke(String text) {
        assertThat(took(text)).isEmpty();
    }

    @Test
    void a_first_name_is_known_once_its_bearer_was_introduced() {
        assertThat(took("Cllr Liz Stannard introduced the report.", "Liz asked for comments.", "Mark was not there."))
                .containsExactly("SPOKE Cllr Liz Stannard");
        Said said = Prose.read(
                List.of(),
                List.of(
                        Passages.at(1, "1", "A", "Philomena Swale, Managing Director, welcomed members."),
                        Passages.at(5, "2", "B", "Philomena began the session.", "Rollo began too.")));
        assertThat(said.participation().get(1)).extracting(p -> p.person()).containsExactly("Philomena");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Cllr Vane declared an interest, left the room and took no part in the discussion or vote. | WITHDREW Cllr Vane",
                "Cllr Vane, having declared an interest, left the meeting and took no part in the debate. | WITHDREW Cllr Vane",
                "Cllr Vane declared a prejudicial interest and did not speak or vote on the item. | -",
                "Cllr Vane declared an interest and advised that she would take no part. | -",
                "Cllr Vane asked that it be noted that she took no part in the vote. | -",
                "Cllr Vane declared an interest and stated that she would leave. | -",
                "Moved by Cllr Lee and seconded by Cllr Orr, Cllr Vane having declared an interest and not voting. | MOVED Cllr Lee; SECONDED Cllr Orr",
                "Cllr Lee took the chair, Cllr Vane having declared an interest and left the room. | WITHDREW Cllr Vane",
                "Cllr Vane said that the developer had taken no part in the survey. | SPOKE Cllr Vane",
                "Cllr Vane declared a personal interest and spoke in favour of the application. | SPOKE Cllr Vane",
                "Cllr Vane declared a personal interest in this item and voted against. | VOTED_AGAINST Cllr Vane",
                "Cllr Vane, who had declared an interest, proposed that the lease be granted. | MOVED Cllr Vane",
                "Cllr Vane (who had declared an interest) asked whether the rent could be raised. | SPOKE Cllr Vane",
            })
    void what_a_declarer_did_besides_is_read_and_nothing_else(String text, String expected) {
        assertThat(String.join("; ", took(text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_recorded_vote_is_read_block_by_block() {
        assertThat(took(
                        "A recorded vote was taken:",
                        "In Favour",
                        "Councillors Bell, Carr (B), Dunn,",
                        "Eyre. (4)",
                        "Against",
                        "Councillor Frith. (1)",
                        "Abstain",
                        "Gale",
                        "The motion was carried."))
                .containsExactly(
                        "VOTED_FOR Councillor Bell",
                        "VOTED_FOR Councillor Carr (B)",
                        "VOTED_FOR Councillor Dunn",
                        "VOTED_FOR Councillor Eyre",
                        "VOTED_AGAINST Councillor Frith",
                        "ABSTAINED Gale");
    }

    private static List<String> took(String... texts) {
        return Prose.read(LISTED, List.of(Passages.at(9, "6", "Parks", texts))).participation().get(0).stream()
                .map(p -> p.as() + " " + p.person())
                .toList();
    }
}
