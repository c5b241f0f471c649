package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardgraph.model.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovementsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Vane left the meeting at 12.30. | LEFT Cllr Vane 6 12.30",
                "Cllr Vane left the meeting during item 8. | LEFT Cllr Vane 8 null",
                "At this point Cllr Petra Moss left. | LEFT Cllr Petra Moss 6 null",
                "(Cllr Moss left at 7.45pm) | LEFT Cllr Moss 6 7.45pm",
                "Councillors Lee and Orr arrived at 10.15 a.m. | ARRIVED Councillor Lee 6 10.15 a.m.; ARRIVED Councillor Orr 6 10.15 a.m.",
                "Cllr Reed joined the meeting during this item. | ARRIVED Cllr Reed 6 null",
                "Cllr Reed returned to the meeting at 2pm. | RETURNED Cllr Reed 6 2pm",
                "Mr Sands rejoined the meeting. | RETURNED Mr Sands 6 null",
                "Cllr Tate withdrew from the meeting for this item. | LEFT Cllr Tate 6 null",
                "The Chairman left the room at 18:05 hrs. | LEFT The Chairman 6 18:05 hrs",
                "Cllr Ure entered the chamber. | ARRIVED Cllr Ure 6 null",
                "Cllr Wold, having left the meeting, did not vote. | LEFT Cllr Wold 6 null",
                "Cllr Vane left at 7.52 pm and returned at 8.05 pm. | LEFT Cllr Vane 6 7.52 pm; RETURNED Cllr Vane 6 8.05 pm",
                "Cllr Vane left the room (7.15pm) and returned (7.40pm). | LEFT Cllr Vane 6 7.15pm; RETURNED Cllr Vane 6 7.40pm",
                "Cllr Vane left the meeting during item 8 and returned for item 9. | LEFT Cllr Vane 8 null; RETURNED Cllr Vane 9 null",
                "Cllr Moss withdrew from the meeting for this item, returning afterwards. | LEFT Cllr Moss 6 null; RETURNED Cllr Moss 6 null",
                "Cllr Moss joined the meeting at 7pm and left at 8pm. | ARRIVED Cllr Moss 6 7pm; LEFT Cllr Moss 6 8pm",
                "Cllr Orr was invited back to the meeting. | RETURNED Cllr Orr 6 null",
                "Cllr Orr came back into the room at 9.10. | RETURNED Cllr Orr 6 9.10",
                "Cllr Reed vacated the Chair and left the room. | LEFT Cllr Reed 6 null",
                "Cllr Lee declared an interest in this item and was not present for the debate. | LEFT Cllr Lee 6 null",
                "Cllr Lee took the chair, Cllr Reed having declared an interest and left the room. | LEFT Cllr Reed 6 null",
            })
    void comings_and_goings_are_read(String sentence, String expected) {
        assertThat(moves(sentence)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Vane left the council in May.",
                "Cllr Moss joined the working group.",
                "Cllr Reed returned to the subject of parking.",
                "Cllr Orr withdrew the motion.",
                "The Board arrived at a decision.",
                "Cllr Lee arrived at the same figure.",
                "Cllr Tate said that staff had left the building open.",
                "Cllr Ure left it to officers to reply.",
            })
    void other_departures_are_none(String sentence) {
        assertThat(moves(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cllr Vane declared an interest in item 6 and left the room. | LEFT Cllr Vane 6 null",
                "Cllr Vane declared an interest in items 6 and 7 and left the room, returning afterwards. | LEFT Cllr Vane 6 null; LEFT Cllr Vane 7 null; RETURNED Cllr Vane 7 null",
                "Cllr Vane declared an interest in minute 112 and left the chamber. | LEFT Cllr Vane 112 null",
                "Cllr Vane declared an interest in the depot and left the room. | LEFT Cllr Vane null null",
                "Cllr Vane declared an interest in item 3 and Cllr Lee declared an interest in item 4 and left the room. | LEFT Cllr Lee 4 null",
                "Cllrs Vane (item 3) and Lee (item 4) declared interests and left. | LEFT Cllr Vane 3 null; LEFT Cllr Lee 4 null",
            })
    void who_declares_and_leaves_is_out_for_the_items_declared(String sentence, String expected) {
        assertThat(moves(Passages.at(9, "2", "Declarations of Interest", sentence)))
                .containsExactly(expected.split("; "));
    }

    private static List<String> moves(String sentence) {
        return moves(Passages.at(9, "6", "Parks", sentence));
    }

    private static List<String> moves(Passage passage) {
        return Passages.read(passage).movements().stream()
                .peek(moved -> assertThat(moved.movement().lines()).isEqualTo(Lines.at(9)))
                .map(moved -> moved.movement().change() + " " + moved.person() + " "
                        + moved.movement().item() + " " + moved.movement().time())
                .toList();
    }
}
