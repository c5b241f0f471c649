package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what merging at each threshold gives, and draws it. Run with
 * {@code ./mvnw test -Dgroups=slow -DexcludedGroups= -Dtest=LabelledPairsBenchmark}.
 */
@Tag("slow")
class LabelledPairsBenchmark {
    private static final Path PICTURE = Path.of("target/name-pairs-precision-recall.svg");

    @Test
    void draws_the_curve_of_precision_and_recall() throws IOException {
        LabelledPairs pairs = LabelledPairs.read(Successions.known(), "name-pairs.tsv", "hard-name-pairs.tsv");
        for (LabelledPairs.Point point : pairs.curve()) {
            System.out.printf(
                    Locale.ROOT,
                    "%6.1f bits: precision %.4f, recall %.4f%n",
                    point.bits(),
                    point.precision(),
                    point.recall());
        }
        Files.writeString(PICTURE, picture(pairs));
        System.out.println("The curve is drawn in " + PICTURE);
        assertThat(pairs.curve()).anyMatch(point -> point.precision() >= 0.99 && point.recall() >= 0.95);
    }

    /** Recall from left to right, precision from 0.5 at the foot to 1 at the top; a ring at what is merged. */
    private static String picture(LabelledPairs pairs) {
        StringBuilder points = new StringBuilder();
        pairs.curve().forEach(point -> points.append(at(point)).append(' '));
        String[] sure = at(pairs.at(Scoring.SURE)).split(",");
        return String.join(
                "\n",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 360' font-family='sans-serif' font-size='12'>",
                "<rect width='480' height='360' fill='white'/>",
                "<path d='M60 20V300H460' fill='none' stroke='black'/>",
                "<path d='M60 25.6H460M440 20V300' stroke='silver' stroke-dasharray='4'/>",
                "<polyline fill='none' stroke='navy' stroke-width='2' points='" + points + "'/>",
                "<circle cx='" + sure[0] + "' cy='" + sure[1]
                        + "' r='5' fill='none' stroke='crimson' stroke-width='2'/>",
                "<text x='230' y='340'>recall, 0 to 1</text>",
                "<text transform='translate(30 240) rotate(-90)'>precision, 0.5 to 1</text>",
                "<text x='70' y='290'>dashed: precision 0.99, recall 0.95; ring: what is merged</text>",
                "</svg>\n");
    }

    private static String at(LabelledPairs.Point point) {
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                60 + 400 * point.recall(),
                300 - 560 * (Math.max(point.precision(), 0.5) - 0.5));
    }
}
