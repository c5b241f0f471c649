package org.boardgraph.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardgraph.model.AttendanceStatus;

/** Whatever lists and corrections there are. */
class CorrectedListProperties {
    @Property(tries = 300)
    void the_order_in_which_corrections_are_given_does_not_matter(
            @ForAll("lists") Sitting list, @ForAll("corrections") List<MadeCorrection> corrections, @ForAll long seed) {
        List<MadeCorrection> shuffled = new ArrayList<>(corrections);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(CorrectedList.of(list, shuffled)).isEqualTo(CorrectedList.of(list, corrections));
    }

    @Property(tries = 300)
    void each_person_has_one_row_and_the_last_word_holds(
            @ForAll("lists") Sitting list, @ForAll("corrections") List<MadeCorrection> corrections) {
        CorrectedList corrected = CorrectedList.of(list, corrections);
        List<String> shown = Lists.shown(list, corrected);

        assertThat(shown.stream().map(row -> row.substring(0, row.lastIndexOf(' '))))
                .doesNotHaveDuplicates();
        for (String name : Lists.NAMES) {
            corrections.stream()
                    .filter(made -> made.people().get(0).printedName().equals("Cllr " + name))
                    .max(MadeCorrection.IN_ORDER)
                    .ifPresent(last -> assertThat(shown.stream()
                                    .filter(row -> row.startsWith("Cllr " + name + " "))
                                    .toList())
                            .isEqualTo(
                                    last.to() == null && last.from() != null
                                            ? List.of()
                                            : List.of("Cllr " + name + " " + status(last))));
        }
    }

    @Property(tries = 300)
    void what_is_added_and_replaced_is_told_apart_by_id(
            @ForAll("lists") Sitting list, @ForAll("corrections") List<MadeCorrection> corrections) {
        CorrectedList corrected = CorrectedList.of(list, corrections);

        assertThat(corrected.added()).extracting(CorrectedList.Added::id).doesNotHaveDuplicates();
        assertThat(list.rows())
                .extracting(row -> row.id().toString())
                .containsAll(corrected.replaced().keySet());
        assertThat(corrected.added())
                .allMatch(added -> added.base() == null || corrected.replaced().containsKey(added.base()));
        assertThat(CorrectedList.of(list, List.of()))
                .isEqualTo(new CorrectedList(java.util.Map.of(), List.of(), List.of()));
    }

    private static String status(MadeCorrection made) {
        return made.to() == null ? "PRESENT" : made.to().toUpperCase(java.util.Locale.ROOT);
    }

    @Provide
    Arbitrary<Sitting> lists() {
        return Combinators.combine(
                        Arbitraries.of(Lists.NAMES).set().ofMinSize(1),
                        Arbitraries.of(AttendanceStatus.PRESENT, AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT)
                                .list()
                                .ofSize(Lists.NAMES.size()))
                .as((names, statuses) -> {
                    List<String> rows = new ArrayList<>();
                    names.stream().sorted().forEach(name -> rows.add(name + " " + statuses.get(rows.size())));
                    return Lists.sitting("2021-01-04", rows.toArray(String[]::new));
                });
    }

    @Provide
    Arbitrary<List<MadeCorrection>> corrections() {
        Arbitrary<String[]> words = Arbitraries.of(
                new String[] {null, null},
                new String[] {"apologies", "present"},
                new String[] {"present", "apologies"},
                new String[] {"present", "absent"},
                new String[] {"present", null});
        Arbitrary<MadeCorrection> correction = Combinators.combine(
                        Arbitraries.of(Lists.NAMES),
                        words,
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.integers().between(1, 50))
                .as((name, fromTo, month, position) -> Lists.attendance(
                        Lists.sitting("2021-0" + month + "-01", "Jane Ash", "Noor Beck"),
                        position,
                        "Cllr " + name,
                        fromTo[0],
                        fromTo[1],
                        "2021-01-04"));
        return correction.list().ofMaxSize(8).uniqueElements(MadeCorrection::id);
    }
}
