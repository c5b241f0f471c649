package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The frozen baseline: what is merged on the labelled pairs never gets worse. */
class LabelledPairsTests {
    @Test
    void merges_are_right_and_most_that_are_right_are_made() {
        LabelledPairs pairs = LabelledPairs.read(Successions.known());
        LabelledPairs.Point sure = pairs.at(Scoring.SURE);
        String wrong = pairs.pairs().stream()
                .filter(pair -> pair.same() != pair.bits() >= Scoring.SURE)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        assertThat(pairs.pairs()).hasSizeGreaterThanOrEqualTo(590);
        assertThat(sure.precision()).as(wrong).isGreaterThanOrEqualTo(0.997);
        assertThat(sure.recall()).as(wrong).isGreaterThanOrEqualTo(0.985);
    }
}
