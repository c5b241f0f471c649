package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frozen baselines: what is merged on the labelled pairs never gets worse. */
class LabelledPairsTests {
    @ParameterizedTest
    @CsvSource({
        "name-pairs.tsv, 590, 0.997, 0.985",
        "hard-name-pairs.tsv, 380, 0.995, 0.985",
        "fresh-name-pairs.tsv, 150, 0.99, 0.975",
    })
    void merges_are_right_and_most_that_are_right_are_made(String file, int size, double precision, double recall) {
        LabelledPairs pairs = LabelledPairs.read(Successions.known(), file);
        LabelledPairs.Point joined = pairs.joined();
        assertThat(pairs.pairs()).hasSizeGreaterThanOrEqualTo(size);
        assertThat(joined.precision()).as(pairs.wrong()).isGreaterThanOrEqualTo(precision);
        assertThat(joined.recall()).as(pairs.wrong()).isGreaterThanOrEqualTo(recall);
    }
}
