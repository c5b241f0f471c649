package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names in one note. A text carries each as a mark, so that the line on which it comes to stand, which only the layout
 * decides, can be told with the person who is meant.
 */
final class Names {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    /** Why a name stands there. */
    enum Kind {
        LISTED,
        SUBSTITUTED,
        DECLARED,
        TOOK_PART,
        CORRECTED,
        NAMED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A printed name and who is meant. */
    record Named(Kind kind, String printed, @Nullable String authority, String person) {}

    private final List<Named> all = new ArrayList<>();

    /** The mark that stands for the name in texts. */
    String mark(Kind kind, String printed, @Nullable String authority, Person person) {
        all.add(new Named(kind, printed, authority, person.key()));
        return OPEN + String.valueOf(all.size() - 1) + CLOSE;
    }

    /** The text with names in place of the marks; each name found is added to the list. */
    String unmark(String marked, List<Named> found) {
        int open = marked.indexOf(OPEN);
        if (open < 0) {
            return marked;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = marked.indexOf(CLOSE, open);
            Named named = all.get(Integer.parseInt(marked.substring(open + 1, close)));
            found.add(named);
            out.append(marked, at, open).append(named.printed());
            at = close + 1;
            open = marked.indexOf(OPEN, at);
        }
        return out.append(marked, at, marked.length()).toString();
    }

    /** The text with names in place of the marks. */
    String plain(String marked) {
        return unmark(marked, new ArrayList<>());
    }
}
