package org.boardgraph.findings;

import java.util.List;

/** Puts words together. */
final class Sentences {
    private Sentences() {}

    /** a, b and c. */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
