package org.boardgraph.subjects;

import java.util.List;
import org.boardgraph.subjects.Naming.Cited;

/** The words in which a name stands, to be shown. */
final class Quotes {
    private static final int LONGEST = 500;
    /** How much of a long line is shown before the name. */
    private static final int BEFORE = 160;

    private final List<String> lines;

    Quotes(List<String> lines) {
        this.lines = lines;
    }

    Cited of(Word first, Word last) {
        String text = String.join("\n", lines.subList(first.line() - 1, last.line()));
        return new Cited(first.line(), last.line(), text.length() <= LONGEST ? text : about(text, first.start()));
    }

    /** Some of a long line, cut between words, with dots where it goes on. */
    private static String about(String text, int at) {
        int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        int to = text.length() - from <= LONGEST - 2 ? text.length() : text.lastIndexOf(' ', from + LONGEST - 2);
        if (from <= 0 && at > BEFORE || to <= at) {
            from = Math.max(0, at - BEFORE);
            to = Math.min(text.length(), from + LONGEST - 2);
        }
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
