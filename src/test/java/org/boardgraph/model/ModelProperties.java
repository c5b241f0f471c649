package org.boardgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;

class ModelProperties {
    @Property
    void folding_twice_is_folding_once(@ForAll @StringLength(max = 60) String printed) {
        assertThat(Text.fold(Text.fold(printed))).isEqualTo(Text.fold(printed));
    }

    @Property
    void a_later_day_sorts_first(
            @ForAll @DateRange(min = "1800-01-01", max = "2999-12-31") LocalDate one,
            @ForAll @DateRange(min = "1800-01-01", max = "2999-12-31") LocalDate other) {
        assertThat(Integer.signum(OrderKey.newestFirst(one).compareTo(OrderKey.newestFirst(other))))
                .isEqualTo(Integer.signum(other.compareTo(one)));
    }

    @Property
    void an_id_reads_as_it_was_written(
            @ForAll @StringLength(max = 40) String part, @ForAll @IntRange(max = 99) int ordinal) {
        Id id = Id.of("Mention", part, ordinal);
        assertThat(Id.parse(id.toString())).contains(id);
        assertThat(id).isEqualTo(Id.of("Mention", part, ordinal)).isNotEqualTo(Id.of("Mention", part, ordinal + 1));
    }

    @Property
    void no_two_lists_of_parts_share_an_id(
            @ForAll @StringLength(max = 5) String one, @ForAll @StringLength(max = 5) String other) {
        assertThat(Id.of("Meeting", one, other)).isNotEqualTo(Id.of("Meeting", one + other));
        assertThat(Id.of("Meeting", one, null)).isNotEqualTo(Id.of("Meeting", one, ""));
    }
}
