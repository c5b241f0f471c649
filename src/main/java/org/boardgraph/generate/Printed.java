package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as a note prints it.
 *
 * @param title Cllr, Mayor, Sir, Mr, or empty
 * @param name without title and post-nominals
 */
record Printed(String title, String name, List<String> postNominals) {
    Printed {
        postNominals = List.copyOf(postNominals);
    }

    String whole() {
        List<String> words = new ArrayList<>();
        if (!title.isEmpty()) {
            words.add(title);
        }
        words.add(name);
        words.addAll(postNominals);
        return String.join(" ", words);
    }

    /** As in a sentence, without post-nominals. */
    String titled() {
        return title.isEmpty() ? name : title + " " + name;
    }
}
