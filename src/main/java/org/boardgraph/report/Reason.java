package org.boardgraph.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of why something is asked.
 *
 * @param place document and lines; empty where the step is of what is not there, or of a rule
 * @param quote the lines; empty where there are none, or they may not be shown
 */
record Reason(String text, String place, String quote) {
    /** The steps; lines that say several of them are quoted once. */
    static List<Reason> of(Part row) {
        Set<String> quoted = new HashSet<>();
        return row.parts("because").stream()
                .map(step -> of(step.text("text"), step.part("citation")))
                .map(reason -> quoted.add(reason.place) ? reason : new Reason(reason.text, reason.place, ""))
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
