package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            registered            | entry ann LAND mill                          | Ann Lee has registered an interest in Mill Trust (land); item 4 of the agenda for 4 May 2021 names it: a reminder to consider declaring.
            a partner's           | entry ann LAND mill partner                  | Ann Lee has registered an interest of a partner in Mill Trust (land); item 4 of the agenda for 4 May 2021 names it: a reminder to consider declaring.
            declared elsewhere    | say ann about=mill at=2021-01-05             | Ann Lee declared an interest in Mill Trust on 5 January 2021; item 4 of the agenda for 4 May 2021 names it: a reminder to consider declaring.
            own authority         | item 4 title=wren; body - -                  | Item 4 of the agenda for 4 May 2021 names Wrenshire County Council, the authority that Ann Lee sits for: a reminder to consider declaring.
            ended the day before  | entry ann LAND mill to=2021-05-03            |
            another's             | entry bob LAND mill                          |
            declared and acted    | say ann item=4 nature=PREJUDICIAL; act ann SPOKE 4 |
            """)
    void are_told_in_the_words_of_the_future(
            String what, String told, @org.jspecify.annotations.Nullable String summary) {
        Scene scene = Scene.of("seat ann PRESENT for=wren; item 4 title=mill;" + told);

        assertThat(scene.reminders())
                .extracting(Reminder::summary)
                .isEqualTo(summary == null ? java.util.List.of() : java.util.List.of(summary));
    }

    @Test
    void never_speak_of_nodes_of_the_meeting_to_come() {
        Scene scene = Scene.of("seat ann PRESENT for=tidewell; item 4 title=mill,tidewell,tide;"
                + "entry ann LAND mill; say ann about=tide at=2021-01-05");

        assertThat(scene.reminders()).hasSize(3);
        assertThat(scene.reminders())
                .flatExtracting(Reminder::because)
                .flatExtracting(Conflict.Step::nodes)
                .noneMatch(node -> node.startsWith("Attendance:") || node.startsWith("AgendaItem:"));
    }

    @Test
    void are_listed_by_member_and_item_and_never_to_be_checked_first() {
        Scene scene = Scene.of("seat bob PRESENT; seat ann PRESENT; item 4 title=mill; item 5 title=mill;"
                + "entry ann LAND mill; entry bob LAND mill sensitive");

        assertThat(scene.reminders())
                .extracting(reminder -> reminder.memberId().equals(Scene.id("Person", "ann")) + " "
                        + reminder.position() + " " + reminder.strength() + " " + reminder.forOfficers())
                .containsExactly(
                        "true 1 POSSIBLE false",
                        "true 2 POSSIBLE false",
                        "false 1 POSSIBLE true",
                        "false 2 POSSIBLE true");
    }
}
