package org.boardgraph.registers;

import org.jspecify.annotations.Nullable;

/** A row or a cell is not what it should be; the message is what was found and what was expected, without the place. */
final class RowRejected extends Exception {
    private static final int LONGEST = 60;

    private static final String UNSHOWN = "what stands there";

    private final String column;
    private final String kept;

    /**
     * @param column its heading
     * @param found a sentence
     * @param expected what would do
     */
    RowRejected(String column, String found, String expected) {
        super(found + " Expected: " + expected + ".");
        this.column = column;
        this.kept = found + " Expected: " + expected + ".";
    }

    /**
     * @param cell the words that stand there; null where they are not to be shown
     * @param found what is wrong with them: "is no day."
     */
    RowRejected(String column, @Nullable String cell, String found, String expected) {
        super((cell == null ? UNSHOWN : quoted(cell)) + " " + found + " Expected: " + expected + ".");
        this.column = column;
        this.kept = UNSHOWN + " " + found + " Expected: " + expected + ".";
    }

    String column() {
        return column;
    }

    /** The same without words of the cell, which may be a name that slipped into the wrong column. */
    String kept() {
        return kept;
    }

    /** A cell's words, cut where they are long. */
    private static String quoted(String cell) {
        String plain = cell.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "\"";
    }
}
