package org.boardgraph.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of why something is asked.
 *
 * @param place document and lines; empty where the step is of what is not there, or of a rule
 * @param quote the lines; empty where there are none, or they may not be shown
 */
record Reason(String text, String place, String quote) {
    static List<Reason> of(Part row) {
        return row.parts("because").stream()
                .map(step -> of(step.text("text"), step.part("citation")))
                .toList();
    }

    static Reason of(String text, @Nullable Part citation) {
        return new Reason(text, Wording.place(citation), citation == null ? "" : citation.text("quote"));
    }

    /** As in "He declared it. (first.txt, line 4)". */
    String inOneLine() {
        return place.isEmpty() ? text : text + " (" + place + ")";
    }
}
