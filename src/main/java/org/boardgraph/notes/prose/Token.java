package org.boardgraph.notes.prose;

/**
 * A word, a number or a single sign of a paragraph.
 *
 * @param text as printed; the full stop of an abbreviation belongs to it
 * @param word lower case, without the full stop and the possessive ending
 * @param from where it starts in the paragraph
 * @param to where it ends, exclusive
 */
record Token(String text, String word, int from, int to) {
    /** What stands before the first and after the last. */
    static final Token NONE = new Token(" ", "", 0, 0);

    boolean is(String other) {
        return word.equals(other);
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean number() {
        return Character.isDigit(text.charAt(0));
    }

    boolean sign() {
        return !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != ' ';
    }

    boolean possessive() {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }

    /** Capitals only, two at least: "RSPB". */
    boolean acronym() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** A single capital letter, with or without its full stop. */
    boolean initial() {
        return word.length() == 1 && capital();
    }
}
