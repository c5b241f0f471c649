package org.boardgraph.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardgraph.model.Role;

/** What holds of all rows of one person on one board. */
class SpellsProperties {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    @Provide
    Arbitrary<List<Sighting>> rows() {
        Arbitrary<Integer> days =
                Arbitraries.of(0, 1, 60, 120, 366, 367, 400, 480, 732, 733, 800, 1200, 1566, 1567, 1600, 2000);
        Arbitrary<Role> roles = Arbitraries.of(Role.MEMBER, Role.MEMBER, Role.CHAIR, Role.SUBSTITUTE, Role.OFFICER);
        Arbitrary<String> authorities = Arbitraries.of("A", "A", "B").injectNull(0.3);
        Arbitrary<String> labels = Arbitraries.of("one", "two").injectNull(0.2);
        return Combinators.combine(days, roles, authorities, labels)
                .as((day, role, authority, label) -> new Sighting("", FIRST.plusDays(day), "", role, authority, label))
                .list()
                .ofMaxSize(14)
                .map(SpellsProperties::named);
    }

    private static List<Sighting> named(List<Sighting> rows) {
        List<Sighting> named = new ArrayList<>();
        for (Sighting row : rows) {
            String id = "row" + named.size();
            named.add(new Sighting(id, row.day(), "m/" + id, row.role(), row.authority(), row.label()));
        }
        return named;
    }

    @Property
    void the_order_of_the_rows_does_not_matter(@ForAll("rows") List<Sighting> rows, @ForAll Random random) {
        List<Sighting> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(Spells.of(shuffled)).isEqualTo(Spells.of(rows));
    }

    @Property
    void each_row_is_in_one_spell_of_its_role_and_authority(@ForAll("rows") List<Sighting> rows) {
        List<Spell> spells = Spells.of(rows);

        assertThat(spells.stream().flatMap(spell -> spell.shown().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Sighting::id).toList());
        for (Spell spell : spells) {
            assertThat(in(spell, rows)).allSatisfy(row -> {
                assertThat(row.role()).isEqualTo(spell.role());
                assertThat(row.authority()).isIn(spell.authority(), null);
            });
        }
    }

    @Property
    void bounds_and_citations_are_those_of_the_rows(@ForAll("rows") List<Sighting> rows) {
        for (Spell spell : Spells.of(rows)) {
            List<Sighting> own = in(spell, rows);
            assertThat(spell.startDate())
                    .isEqualTo(own.stream()
                            .map(Sighting::day)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
            assertThat(spell.endDate())
                    .isEqualTo(own.stream()
                            .map(Sighting::day)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
            assertThat(day(spell.first(), rows)).isEqualTo(spell.startDate());
            assertThat(day(spell.last(), rows)).isEqualTo(spell.endDate());
        }
    }

    @Property
    void spells_of_a_role_do_not_overlap(@ForAll("rows") List<Sighting> rows) {
        List<Spell> spells = Spells.of(rows);
        for (Spell one : spells) {
            for (Spell other : spells) {
                boolean same = one != other
                        && one.role() == other.role()
                        && java.util.Objects.equals(one.authority(), other.authority());
                if (same) {
                    assertThat(one.endDate().isBefore(other.startDate())
                                    || other.endDate().isBefore(one.startDate()))
                            .as("%s and %s", one, other)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void two_rows_of_one_spell_are_near_and_nothing_stands_between(@ForAll("rows") List<Sighting> rows) {
        for (Spell spell : Spells.of(rows)) {
            List<LocalDate> own = in(spell, rows).stream()
                    .map(Sighting::day)
                    .sorted()
                    .distinct()
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                LocalDate before = own.get(i - 1);
                LocalDate after = own.get(i);
                assertThat(before.plusDays(Spells.LONGEST_GAP)).isAfterOrEqualTo(after);
                assertThat(rows)
                        .noneMatch(row ->
                                row.day().isAfter(before) && row.day().isBefore(after) && row.role() != spell.role());
            }
        }
    }

    /** What is not one spell has a reason: a gap, or another role or authority between. */
    @Property
    void two_spells_of_a_role_and_authority_have_a_reason(@ForAll("rows") List<Sighting> rows) {
        List<Spell> spells = Spells.of(rows);
        for (Spell one : spells) {
            for (Spell next : spells) {
                boolean follows = one.role() == next.role()
                        && one.authority() != null
                        && one.authority().equals(next.authority())
                        && one.endDate().isBefore(next.startDate());
                if (follows && one.endDate().plusDays(Spells.LONGEST_GAP).isAfter(next.startDate())) {
                    assertThat(rows)
                            .as("between %s and %s", one, next)
                            .anyMatch(row -> row.day().isAfter(one.endDate())
                                    && row.day().isBefore(next.startDate()));
                }
            }
        }
    }

    @Property
    void later_rows_are_added_as_if_all_came_together(@ForAll("rows") List<Sighting> rows, @ForAll Random random) {
        LocalDate border = FIRST.plusDays(random.nextInt(2000));
        List<Sighting> earlier =
                rows.stream().filter(row -> row.day().isBefore(border)).toList();
        List<Sighting> later =
                rows.stream().filter(row -> !earlier.contains(row)).toList();
        List<Spell> held = Spells.of(earlier);

        assertThat(Spells.isLater(held, later)).isTrue();
        assertThat(Spells.after(held, later)).isEqualTo(Spells.of(rows));
    }

    @Property
    void a_row_added_and_taken_out_restores(@ForAll("rows") List<Sighting> rows, @ForAll Random random) {
        List<Sighting> more = new ArrayList<>(rows);
        more.add(new Sighting("x", FIRST.plusDays(random.nextInt(2000)), "m/x", Role.CHAIR, "A", null));
        Set<String> ids = Spells.of(more).stream()
                .flatMap(spell -> spell.shown().stream())
                .collect(Collectors.toSet());
        assertThat(ids).contains("x");

        more.removeIf(row -> row.id().equals("x"));
        assertThat(Spells.of(more)).isEqualTo(Spells.of(rows));
    }

    private static List<Sighting> in(Spell spell, List<Sighting> rows) {
        return rows.stream().filter(row -> spell.shown().contains(row.id())).toList();
    }

    private static LocalDate day(String id, List<Sighting> rows) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .day();
    }
}
