package org.boardgraph.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows make one spell. A row is {@code day role authority}, the day counted from the first, {@code -} where no authority is named. */
class SpellsTests {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one row                           | 0 M A                                  | 0-0 M A
            a year later                      | 0 M A; 366 M A                         | 0-366 M A
            longer than a year                | 0 M A; 367 M A                         | 0-0 M A; 367-367 M A
            over years, each gap within one   | 0 M A; 366 M A; 732 M A                | 0-732 M A
            another role between              | 0 M A; 100 C A; 200 M A                | 0-0 M A; 100-100 C A; 200-200 M A
            a substitute between              | 0 M A; 100 S A; 200 M A                | 0-0 M A; 100-100 S A; 200-200 M A
            two roles on one list             | 0 M A; 0 C A; 100 M A; 100 C A         | 0-100 C A; 0-100 M A
            a second role on one list         | 0 M A; 100 M A; 100 C A; 200 M A       | 0-200 M A; 100-100 C A
            the second role goes on alone     | 0 M A; 0 C A; 100 C A; 200 M A         | 0-100 C A; 0-0 M A; 200-200 M A
            two meetings of one day           | 0 M A; 0 C A; 100 M A                  | 0-0 C A; 0-100 M A
            another authority                 | 0 M A; 100 M B                         | 0-0 M A; 100-100 M B
            and back                          | 0 M A; 100 M B; 200 M A                | 0-0 M A; 100-100 M B; 200-200 M A
            no authority between              | 0 M A; 100 M -; 200 M A                | 0-200 M A
            no authority at first             | 0 M -; 100 M -; 200 M A                | 0-200 M A
            no authority at last              | 0 M A; 100 M -                         | 0-100 M A
            no authority at all               | 0 M -; 100 M -                         | 0-100 M -
            no authority before another one   | 0 M A; 100 M -; 200 M B                | 0-100 M A; 200-200 M B
            no authority long after           | 0 M A; 400 M -; 500 M B                | 0-0 M A; 400-500 M B
            two authorities on one list       | 0 M A; 0 M B; 100 M A; 100 M B         | 0-100 M A; 0-100 M B
            two rows of one list, one unnamed | 0 M -; 0 M A; 100 M A                  | 0-100 M A
            """)
    void make_spells(String what, String rows, String spells) {
        assertThat(text(Spells.of(rows(rows)))).as(what).isEqualTo(spells);
    }

    @org.junit.jupiter.api.Test
    void the_label_is_the_one_printed_last() {
        List<Sighting> seen = List.of(
                row("a", 0, Role.DEPUTY_CHAIR, "A", "Deputy-chairman"),
                row("b", 100, Role.DEPUTY_CHAIR, "A", "Deputy-chair"),
                row("c", 200, Role.DEPUTY_CHAIR, "A", null));

        Spell spell = Spells.of(seen).get(0);

        assertThat(spell.label()).isEqualTo("Deputy-chair");
        assertThat(spell.first()).isEqualTo("a");
        assertThat(spell.last()).isEqualTo("c");
        assertThat(spell.shown()).containsExactly("a", "b", "c");
    }

    @org.junit.jupiter.api.Test
    void officers_observers_and_substitutes_are_no_members() {
        List<Role> members = new ArrayList<>();
        for (Role role : Role.values()) {
            if (Spells.of(List.of(row("a", 0, role, "A", null))).get(0).member()) {
                members.add(role);
            }
        }
        assertThat(members).containsExactly(Role.CHAIR, Role.VICE_CHAIR, Role.DEPUTY_CHAIR, Role.MEMBER);
        assertThat(Sighting.shows(Role.OTHER)).isFalse();
        assertThat(Sighting.shows(null)).isFalse();
        assertThat(Sighting.shows(Role.OFFICER)).isTrue();
    }

    private static List<Sighting> rows(String text) {
        List<Sighting> rows = new ArrayList<>();
        for (String row : text.split("; ")) {
            String[] part = row.split(" ");
            Role role = Arrays.stream(Role.values())
                    .filter(each -> each.name().startsWith(part[1]))
                    .findFirst()
                    .orElseThrow();
            String authority = part[2].equals("-") ? null : part[2];
            rows.add(row("" + rows.size(), Integer.parseInt(part[0]), role, authority, null));
        }
        return rows;
    }

    private static Sighting row(String id, int day, Role role, @Nullable String authority, @Nullable String label) {
        return new Sighting(id, FIRST.plusDays(day), "meeting/" + id, role, authority, label);
    }

    private static String text(List<Spell> spells) {
        return String.join(
                "; ",
                spells.stream()
                        .map(spell -> FIRST.until(spell.startDate(), java.time.temporal.ChronoUnit.DAYS) + "-"
                                + FIRST.until(spell.endDate(), java.time.temporal.ChronoUnit.DAYS) + " "
                                + spell.role().name().charAt(0) + " "
                                + (spell.authority() == null ? "-" : spell.authority()))
                        .toList());
    }
}
