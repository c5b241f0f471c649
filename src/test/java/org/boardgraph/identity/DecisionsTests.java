package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.identity.Decisions.Decision;
import org.boardgraph.model.Id;
import org.junit.jupiter.api.Test;

class DecisionsTests {
    private static final Id A = Id.of("Mention", "a");
    private static final Id B = Id.of("Mention", "b");
    private static final Id C = Id.of("Mention", "c");
    private static final Id D = Id.of("Mention", "d");
    private static final Decision A_IS_B = decision(1, A, B, true);
    private static final Decision B_IS_C = decision(2, B, C, true);

    private static Decision decision(int number, Id left, Id right, boolean same) {
        return new Decision(Id.of("IdentityDecision", number), left, right, same);
    }

    @Test
    void one_that_contradicts_others_is_refused_and_names_them() {
        Decisions decisions = Decisions.none().with(A_IS_B).with(B_IS_C);
        assertThatThrownBy(() -> decisions.with(decision(3, A, C, false)))
                .isInstanceOfSatisfying(DecisionRefused.class, refused -> assertThat(refused.contradicted())
                        .containsExactly(A_IS_B, B_IS_C))
                .hasMessageContaining(A_IS_B.id().toString())
                .hasMessageContaining("Undo one of these decisions first.");
    }

    @Test
    void two_people_do_not_become_one_by_a_detour() {
        Decision apart = decision(3, C, D, false);
        Decisions decisions = Decisions.none().with(B_IS_C).with(apart);
        assertThatThrownBy(() -> decisions.with(decision(4, D, B, true)))
                .isInstanceOfSatisfying(DecisionRefused.class, refused -> assertThat(refused.contradicted())
                        .containsExactlyInAnyOrder(B_IS_C, apart));
        assertThat(decisions.with(A_IS_B).all()).hasSize(3);
    }

    @Test
    void nobody_is_decided_about_alone() {
        assertThatThrownBy(() -> Decisions.none().with(decision(1, A, A, true)))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("two different mentions");
    }

    @Test
    void undone_they_leave_no_trace() {
        Decisions decisions = Decisions.none().with(A_IS_B).with(B_IS_C).without(A_IS_B.id());
        assertThat(decisions.all()).containsExactly(B_IS_C);
        assertThat(decisions.with(decision(3, A, C, false)).all()).hasSize(2);
    }

    @Test
    void held_ones_are_checked_when_they_are_read() {
        assertThat(Decisions.of(List.of(A_IS_B, B_IS_C)).all()).hasSize(2);
        assertThatThrownBy(() -> Decisions.of(List.of(decision(3, A, C, false), A_IS_B, B_IS_C)))
                .isInstanceOf(DecisionRefused.class);
    }

    @Test
    void what_is_withheld_stays_with_its_row_where_a_decision_leaves_it_to_nobody() {
        Printed note = Printed.note("2018-01-01")
                .row("Ada Thorne", "Leeds")
                .row("Hugh Pole", "Kent")
                .withheld("Ada Thorne", 30);
        Id row = note.rowId(0);
        Id withheld = note.mentions().get(2).id();
        for (Id other : List.of(row, note.rowId(1))) {
            Persons persons = Persons.of(
                    note.mentions(), Map.of(withheld, row), Decisions.none().with(decision(1, withheld, other, false)));

            assertThat(persons.clusters()).hasSize(2);
            assertThat(persons.clusters().get(0).mentions()).containsExactly(row, withheld);
        }
    }

    @Test
    void the_decided_override_every_score() {
        Printed first = Printed.note("2018-01-01").row("Ada Thorne", "Leeds");
        Printed second = Printed.note("2019-01-01").row("Ada Thorne", "Leeds").row("Hugh Pole", "Kent");
        var mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        Decisions decisions = Decisions.none()
                .with(decision(1, first.rowId(0), second.rowId(0), false))
                .with(decision(2, first.rowId(0), second.rowId(1), true));
        Persons persons = Persons.of(mentions, Map.of(), decisions);
        assertThat(persons.clusters()).hasSize(2);
        assertThat(persons.clusters().get(0).mentions()).containsExactly(first.rowId(0), second.rowId(1));
        assertThat(persons.clusters().get(0).joined().get(second.rowId(1)).reasons())
                .containsExactly("decided by an officer");
        assertThat(persons.questions()).isEmpty();
    }
}
