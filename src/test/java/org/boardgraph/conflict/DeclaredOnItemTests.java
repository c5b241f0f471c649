package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestNature;
import org.junit.jupiter.api.Test;

class DeclaredOnItemTests {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    @Test
    void a_declaration_is_linked_to_the_item_that_names_its_subject() {
        Declared said = new Declared(
                "Declaration:a",
                "Person:ann",
                "Meeting:m",
                DAY,
                "Roads Board",
                null,
                List.of("Topic:mill"),
                InterestNature.UNSTATED,
                null,
                null,
                null,
                false,
                false,
                false,
                null);
        Sitting sitting = new Sitting(
                "Meeting:m",
                DAY,
                null,
                "Roads Board",
                null,
                null,
                null,
                List.of(new Sitting.Seat(
                        "Attendance:a", "Person:ann", AttendanceStatus.PRESENT, null, null, List.of(), List.of())),
                List.of(new Sitting.Item(
                        "AgendaItem:4",
                        4,
                        "4",
                        "Mills",
                        List.of(new Sitting.Naming("Topic:mill", true, false, false)),
                        List.of())),
                List.of(said),
                true);
        Evidence evidence = new Evidence(
                List.of(sitting),
                Map.of(
                        "Person:ann",
                        new Member("Person:ann", "Ann Lee", List.of(), List.of(), List.of(said), List.of())),
                Map.of("Topic:mill", new Subject("Topic:mill", "Mill Trust")),
                Map.of());

        List<Conflict> found = Conflicts.under(Profiles.shipped()).in(evidence);

        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.DECLARED);
            assertThat(conflict.summary())
                    .isEqualTo("Ann Lee declared an interest in Mill Trust on 4 May 2021; item 4 names it.");
        });
    }
}
