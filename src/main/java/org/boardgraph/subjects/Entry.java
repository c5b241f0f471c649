package org.boardgraph.subjects;

import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.subjects.Word.Gap;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a subject may be printed.
 *
 * @param subject its id; empty for a name that is known for the sake of the shorter ones within it
 * @param printed the name in its words
 * @param authority of an authority: its name without type words, and its type; else null
 * @param widest the widest gap between the words of the name that a text may have
 */
record Entry(
        String subject, Form form, String printed, @Nullable AuthorityNames authority, Gap widest) {
    /** How much of the name it is. */
    enum Form {
        /** All of it: it counts wherever it stands. */
        WHOLE,
        /** The name of an authority without type words: it counts with a capital, and not in other names. */
        SHORT,
        /** The first word of that: "Kingston" of Kingston upon Thames; it counts with type words. */
        FIRST_WORD
    }
}
