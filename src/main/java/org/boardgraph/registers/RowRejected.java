package org.boardgraph.registers;

/** A row or a cell is not what it should be; the message is what was found and what was expected, without the place. */
final class RowRejected extends Exception {
    private static final int LONGEST = 60;

    private final String column;

    /**
     * @param column its heading
     * @param found a sentence
     * @param expected what would do
     */
    RowRejected(String column, String found, String expected) {
        super(found + " Expected: " + expected + ".");
        this.column = column;
    }

    String column() {
        return column;
    }

    /** A cell's words for a message, cut where they are long. */
    static String quoted(String cell) {
        String plain = cell.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "\"";
    }
}
