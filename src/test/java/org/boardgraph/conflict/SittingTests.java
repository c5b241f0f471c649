package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SittingTests {
    /** A declaration on several items is shown under the first of them: that may not depend on the order in which they were read. */
    @Test
    void items_are_kept_by_position_however_they_come() {
        Sitting sitting = sitting(item("c", 2), item("b", 3), item("a", 3), item("d", 1));

        assertThat(sitting.items())
                .extracting(Sitting.Item::id)
                .containsExactly("AgendaItem:d", "AgendaItem:c", "AgendaItem:a", "AgendaItem:b");
    }

    private static Sitting sitting(Sitting.Item... items) {
        LocalDate date = LocalDate.of(2021, 5, 4);
        return new Sitting(
                "Meeting:m", date, null, "The Board", null, null, null, List.of(), List.of(items), List.of(), true);
    }

    private static Sitting.Item item(String key, int position) {
        return new Sitting.Item("AgendaItem:" + key, position, null, "Mill Lane", List.of(), List.of());
    }
}
