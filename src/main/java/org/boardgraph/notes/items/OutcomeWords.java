package org.boardgraph.notes.items;

/** What a layout's parser asks of words to tell a title, a body and a column of owners apart. */
public final class OutcomeWords {
    private static final int LONGEST_TITLE = 250;

    private static final int MOST_WORDS = 10;

    private OutcomeWords() {}

    /** Whether the words are a heading of decisions or actions. */
    public static boolean isHeading(String words) {
        return OutcomeHeading.of(words).isPresent();
    }

    /** Whether the words mark outcomes or a restriction, and so are no owner. */
    public static boolean isMark(String words) {
        return isHeading(words) || RestrictedMark.isLine(words);
    }

    /** Whether the words are short and name nobody who is to act, as a title does. */
    public static boolean isShortTitle(String words) {
        return words.split(" ").length <= MOST_WORDS
                && Sentences.actor(words).isEmpty()
                && !Sentences.isNarrative(words)
                && !Sentences.decides(words);
    }

    /** Whether a line directly below a title belongs to it, because the title is wrapped. */
    public static boolean continuesTitle(CharSequence title, String line) {
        boolean ends = title.charAt(title.length() - 1) == '.' && title.length() > 40;
        return !ends
                && title.length() + line.length() <= LONGEST_TITLE
                && !RestrictedMark.isLine(line)
                && !isHeading(line)
                && PointMarker.end(line) == 0
                && !line.endsWith(".")
                && !line.endsWith(":");
    }
}
