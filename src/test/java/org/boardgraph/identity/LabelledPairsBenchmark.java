package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what merging at each threshold gives on all labelled pairs, and draws it for each set. Run with
 * {@code ./mvnw test -Dgroups=slow -DexcludedGroups= -Dtest=LabelledPairsBenchmark}.
 */
@Tag("slow")
class LabelledPairsBenchmark {
    private static final Path PICTURE = Path.of("target/name-pairs-precision-recall.svg");
    private static final String[] FILES = {"name-pairs.tsv", "hard-name-pairs.tsv", "fresh-name-pairs.tsv"};

    @Test
    void draws_the_curve_of_precision_and_recall() throws IOException {
        LabelledPairs all = LabelledPairs.read(Successions.known(), FILES);
        all.curve()
                .forEach(point -> print("from " + String.format(Locale.ROOT, "%6.1f", point.bits()) + " bits", point));
        Map<String, LabelledPairs> sets = new LinkedHashMap<>();
        for (String file : FILES) {
            sets.put(file, LabelledPairs.read(Successions.known(), file));
        }
        sets.put("all", all);
        sets.forEach((name, pairs) -> print("merged of " + pairs.pairs().size() + " in " + name, pairs.joined()));
        Files.writeString(PICTURE, CurvePicture.of(sets));
        System.out.println("The curve is drawn in " + PICTURE);
        assertThat(all.joined().precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(all.joined().recall()).isGreaterThanOrEqualTo(0.95);
    }

    private static void print(String what, LabelledPairs.Point point) {
        System.out.printf(Locale.ROOT, "%s: precision %.4f, recall %.4f%n", what, point.precision(), point.recall());
    }
}
