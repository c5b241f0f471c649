package org.boardgraph.generate;

import java.util.List;

/** How sentences are put together. */
final class Prose {
    private Prose() {}

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
