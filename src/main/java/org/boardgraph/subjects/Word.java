package org.boardgraph.subjects;

import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * One word of a note.
 *
 * @param folded lower case, without accents and apostrophes
 * @param owner the same without the "s" of a possessive, or null where it is none
 * @param printed with its apostrophes
 * @param line 1-based
 * @param start where it starts in the line, from 0
 * @param gap what stands between it and the word before
 */
record Word(String folded, @Nullable String owner, String printed, int line, int start, Gap gap) {
    /** What parts two words: from nothing but space to the end of a sentence. */
    enum Gap {
        SPACE,
        HYPHEN,
        COMMA,
        /** The sign of an opening bracket. */
        BRACKET,
        /** Any other sign: names do not go on over it. */
        SIGN,
        /** A sentence, a point of a list or a paragraph begins with the word. */
        START
    }

    static Word of(String printed, int line, int start, Gap gap) {
        String folded = fold(printed);
        int mark = printed.length() - 2;
        boolean possessive = mark > 0
                && (printed.charAt(mark) == '\'' || printed.charAt(mark) == '’')
                && (printed.charAt(mark + 1) == 's' || printed.charAt(mark + 1) == 'S');
        return new Word(
                folded, possessive ? folded.substring(0, folded.length() - 1) : null, printed, line, start, gap);
    }

    /** The same word where something begins with it. */
    Word beginning() {
        return gap == Gap.START ? this : new Word(folded, owner, printed, line, start, Gap.START);
    }

    boolean capital() {
        return Character.isUpperCase(printed.charAt(0));
    }

    /** Whether all its letters are capitals, and there are two or more. */
    boolean shouted() {
        String plain = owner == null ? printed : printed.substring(0, printed.length() - 2);
        return plain.length() > 1 && plain.chars().allMatch(c -> Character.isUpperCase(c) || c == '\'' || c == '’');
    }

    /** Whether it goes on with what the word before began. */
    boolean follows() {
        return gap == Gap.SPACE || gap == Gap.HYPHEN;
    }

    boolean begins() {
        return gap == Gap.START;
    }

    /** Without the "s" of a possessive. */
    String plain() {
        return owner == null ? folded : owner;
    }

    private static String fold(String printed) {
        if (printed.equals("&")) {
            return "and";
        }
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return Text.fold(printed).replace(" ", "");
            }
        }
        return printed;
    }
}
