package org.boardgraph.notes.prose;

/**
 * A person named in a sentence.
 *
 * @param printed with the title: Cllr Judi Billing; the shared title of a list in the singular
 * @param from the first token
 * @param to after the last token
 */
record Named(String printed, Kind kind, int from, int to, boolean possessive) {
    enum Kind {
        TITLED,
        FULL,
        GIVEN,
        OFFICE
    }
}
