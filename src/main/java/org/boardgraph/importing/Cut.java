package org.boardgraph.importing;

/** Shortens texts. */
final class Cut {
    /** The longest text that goes into an indexed property: an index takes some 8,000 bytes. */
    private static final int INDEXED = 300;

    private Cut() {}

    /** The first characters, never half of one. */
    static String to(int characters, String text) {
        if (text.length() <= characters) {
            return text;
        }
        boolean halves = Character.isHighSurrogate(text.charAt(characters - 1));
        return text.substring(0, halves ? characters - 1 : characters);
    }

    static String forIndex(String text) {
        return to(INDEXED, text);
    }
}
