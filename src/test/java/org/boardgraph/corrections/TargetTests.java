package org.boardgraph.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.boardgraph.model.OrderKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meeting a correction means. */
class TargetTests {
    private static final Sitting MAY = Lists.sitting("2021-05-04", "Jane Ash", "Noor Beck", "Peter Crane", "Rose Dell");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "previous   | 2021-08-12 | true",
                "previous   | 2021-08-13 | false",
                "previous   | 2021-05-04 | false",
                "2021-05-04 | 2024-01-01 | true",
                "2021-05-04 | 2021-05-04 | false",
                "2021-05-05 | 2021-06-01 | false",
                "2022-05-04 | 2021-06-01 | false",
                "last week  | 2021-05-11 | false",
            })
    void the_span_in_which_it_stands(String target, String made, boolean holds) {
        String order = OrderKey.of(OrderKey.newestFirst(MAY.date()), MAY.id());
        boolean in = Target.span(target, LocalDate.parse(made))
                .filter(span -> order.compareTo(span.after()) > 0 && order.compareTo(span.before()) < 0)
                .isPresent();
        assertThat(in).isEqualTo(holds);
    }

    @Test
    void the_last_meeting_shares_at_least_half_its_members() {
        assertThat(target("previous", "Jane Ash", "Cllr Noor Beck", "Tom Eddy", "Guy Hale"))
                .isTrue();
        assertThat(target("previous", "Jane Ash", "Tom Eddy", "Guy Hale", "Una Lake"))
                .isFalse();
        assertThat(target("previous", "Jane Ash", "Noor Beck", "Tom Eddy", "Guy Hale", "Una Lake"))
                .isFalse();
        assertThat(target("previous", "Jane Ash", "Noor Beck", "Pete Crane")).isTrue();
        assertThat(target("previous")).isFalse();
        assertThat(target("2021-05-04", "Una Lake")).isTrue();
    }

    @Test
    void of_two_it_is_neither() {
        Sitting june = Lists.sitting("2021-06-01", "Jane Ash");
        MadeCorrection made =
                Lists.attendance(Lists.sitting("2021-07-06", "Jane Ash"), 1, "Cllr Ash", null, null, "previous");

        assertThat(Target.of(made, List.of(MAY, june))).isEmpty();
        assertThat(Target.of(made, List.of())).isEmpty();
    }

    private static boolean target(String target, String... list) {
        MadeCorrection made = Lists.attendance(Lists.sitting("2021-07-06", list), 1, "Cllr Ash", null, null, target);
        return Target.of(made, List.of(MAY)).isPresent();
    }
}
