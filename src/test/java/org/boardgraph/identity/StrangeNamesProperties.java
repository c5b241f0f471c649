package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Role;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is printed where a name should be, nothing breaks and nothing takes long. */
class StrangeNamesProperties {
    private static final List<String> WORDS = List.of(
            "Cllr", "Mr", "Lord", "the", "of", "(", ")", "(née", "-", ",", "Ada,", "Thorne", "THORNE", "van", "den",
            "J.A.", "O'", "MBE", "Jnr", "🙂", "שלום", "محمد", "٣", "12", "\u200f", "\u0000", "ﬁ", "İ", "ẞ", "王", "小明",
            "'", "’", "*");

    @Provide
    Arbitrary<String> printed() {
        Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMaxSize(8).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                words,
                Arbitraries.strings().ofMaxLength(60),
                Combinators.combine(words, Arbitraries.strings().ofMaxLength(10))
                        .as(String::concat));
    }

    @Property(tries = 2000)
    void whatever_is_printed_is_clustered(
            @ForAll("printed") String one, @ForAll("printed") String two, @ForAll("printed") String prose) {
        Persons persons = persons(one, two, prose);
        assertThat(persons.clusters().stream()
                        .mapToInt(cluster -> cluster.mentions().size())
                        .sum())
                .isEqualTo(5);
    }

    static List<String> longest() {
        return List.of(
                "a".repeat(10_000),
                "Ada " + "Thorne-".repeat(1_400) + "Hart",
                "van ".repeat(2_500) + "Berg",
                "A ".repeat(5_000) + "Thorne",
                "Ada Mary ".repeat(1_100) + "Thorne",
                "Cllr ".repeat(2_000),
                "(".repeat(10_000),
                "Ada Thorne " + "(Lab) ".repeat(1_600),
                "Ada Thorne" + ", the".repeat(2_000),
                "Ada Thorne" + " - ".repeat(3_300),
                "O' ".repeat(3_300),
                "J.A.".repeat(2_500) + "Thorne",
                "Ada Thorne " + "MBE ".repeat(2_400),
                "Ada (née " + "Hart ".repeat(2_000) + ")",
                "é".repeat(10_000),
                "Lord Thorne " + "of ".repeat(3_300),
                "rn".repeat(5_000),
                "🙂".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void ten_thousand_characters_take_no_long_time(String printed) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> persons(printed, printed + "x", printed));
    }

    private static Persons persons(String one, String two, String prose) {
        Printed first = Printed.note("2019-03-04").row(one, Role.MEMBER).row(two, "Leeds");
        Printed second = Printed.note("2020-03-04")
                .row(one, "Leeds")
                .row(two, Role.OFFICER)
                .prose(prose, 40);
        assertThat(second.resolve().size()).isLessThanOrEqualTo(1);
        List<Mention> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        return Persons.of(mentions, Map.of(), Decisions.none());
    }
}
