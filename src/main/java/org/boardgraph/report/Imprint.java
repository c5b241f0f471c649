package org.boardgraph.report;

import java.time.LocalDate;

/** When an output was made, and what its maker may see: the line at the foot of every page. */
public record Imprint(LocalDate madeOn, boolean seesAll) {
    String day() {
        return Wording.day(madeOn);
    }

    String right() {
        return seesAll
                ? "sensitive and restricted entries included: handle with care"
                : "sensitive and restricted entries left out";
    }

    String line() {
        return "Made on " + day() + " from the graph; " + right() + ".";
    }
}
