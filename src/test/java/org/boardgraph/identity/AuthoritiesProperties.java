package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.boardgraph.model.ListedAuthority;
import org.jspecify.annotations.Nullable;

/** What holds for any list and any spelling; few names, so that almost all of them meet. */
class AuthoritiesProperties {
    private static final List<String> PLACES =
            List.of("Marsh", "Fenwick", "Ash & Birch", "East Marshshire", "Quill-on-Sea", "St Olave", "Somerset");
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("%s District Council", "%s DC", "%s Council", "District Council of the %s", "%s"),
            List.of("%s Borough Council", "Borough of %s", "%s BC", "The Borough of %s", "%s Council"),
            List.of("London Borough of %s", "%s London Borough Council", "%s LBC", "LB %s", "%s London Borough"),
            List.of("%s City Council", "City of %s", "%s, City of", "City of %s Council"),
            List.of("%s Metropolitan Borough Council", "%s MBC", "Metropolitan Borough of %s"),
            List.of("Royal Borough of %s", "%s Royal Borough Council", "RB %s"),
            List.of("%s County Council", "%s CC", "County Council of the %s"),
            List.of("%s Town Council", "%s TC", "Town Council of the %s"),
            List.of("%s Parish Council", "%s PC"));
    private static final List<String> OFFICIAL =
            List.of("%s District Council", "%s Borough Council", "%s City Council", "%s County Council", "%s Council");

    @Property(tries = 300)
    void all_spellings_of_one_are_one_whatever_the_case_and_the_spaces(
            @ForAll @IntRange(max = 5) int place,
            @ForAll @IntRange(max = 8) int sort,
            @ForAll @IntRange(min = 1990, max = 2030) int year) {
        Set<String> keys = new HashSet<>();
        for (String spelling : SPELLINGS.get(sort)) {
            String name = spelling.formatted(PLACES.get(place));
            for (String printed : List.of(name, name.toUpperCase(java.util.Locale.ROOT), name.replace("&", " and "))) {
                keys.add(Authorities.known().on(printed, day(year)).key());
            }
        }
        assertThat(keys).hasSize(1);
    }

    @Property(tries = 200)
    void the_order_of_the_rows_does_not_matter(@ForAll Random random) {
        List<ListedAuthority> rows = list(random);
        List<ListedAuthority> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Authorities one = Authorities.of(rows);
        Authorities other = Authorities.of(shuffled);
        for (String printed : printed()) {
            LocalDate day = day(1990 + random.nextInt(40));
            assertThat(other.on(printed, day)).isEqualTo(one.on(printed, day));
        }
        one.all().forEach(each -> assertThat(other.chain(each.key())).isEqualTo(one.chain(each.key())));
    }

    @Property(tries = 200)
    void one_that_existed_on_the_day_is_meant_and_nothing_is_guessed(@ForAll Random random) {
        Authorities authorities = Authorities.of(list(random));
        for (String printed : printed()) {
            LocalDate day = day(1990 + random.nextInt(40));
            Resolution resolved = authorities.on(printed, day);
            List<Authority> then = authorities.meant(printed).stream()
                    .filter(each -> each.existedOn(day))
                    .toList();
            assertThat(resolved.ambiguous()).isEqualTo(then.size() > 1);
            if (then.size() == 1) {
                assertThat(resolved).isEqualTo(new Resolution(then.get(0).key(), then.get(0), List.of(), true));
            } else if (then.size() > 1) {
                assertThat(authorities.of(resolved.key())).isEmpty();
            } else {
                assertThat(resolved.existed())
                        .isEqualTo(authorities.meant(printed).isEmpty());
            }
        }
    }

    @Property(tries = 200)
    void a_successor_and_a_predecessor_know_each_other_and_never_share_a_day(@ForAll Random random) {
        Authorities authorities = Authorities.of(list(random));
        for (Authority early : authorities.all()) {
            for (Authority.Succession succession : early.successors()) {
                Authority late = authorities.of(succession.key()).orElseThrow();
                assertThat(late.predecessors()).contains(new Authority.Succession(early.key(), succession.on()));
                assertThat(authorities.chain(early.key())).isEqualTo(authorities.chain(late.key()));
                if (succession.on() != null) {
                    assertThat(early.existedOn(succession.on())).isFalse();
                }
            }
        }
    }

    /** Rows whose successors come after them. */
    private static List<ListedAuthority> list(Random random) {
        List<ListedAuthority> rows = new ArrayList<>();
        int count = 1 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            String name = pick(random, OFFICIAL).formatted(pick(random, PLACES));
            boolean ends = i < count - 1 && random.nextBoolean();
            int year = 2000 + random.nextInt(20);
            rows.add(new ListedAuthority(
                    "C" + i,
                    name,
                    name,
                    List.of(pick(random, PLACES)),
                    null,
                    null,
                    Map.of(),
                    random.nextBoolean() ? day(year - 10) : null,
                    ends ? day(year).minusDays(random.nextInt(2)) : null,
                    ends ? List.of("C" + (i + 1 + random.nextInt(count - i - 1))) : List.of(),
                    county(random, i)));
        }
        return rows;
    }

    private static @Nullable String county(Random random, int row) {
        return row > 0 && random.nextInt(3) == 0 ? "C" + random.nextInt(row) : null;
    }

    private static List<String> printed() {
        List<String> printed = new ArrayList<>();
        for (String place : PLACES) {
            SPELLINGS.forEach(sort -> printed.add(sort.get(0).formatted(place)));
            printed.add(place);
            printed.add(place + " Council");
        }
        return printed;
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 4, 1);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
