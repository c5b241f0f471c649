package org.boardgraph.identity;

/** What two authorities are to each other. */
public enum Kinship {
    SAME("the same authority"),
    SUCCESSION("one authority succeeded the other"),
    COUNTY("one authority is a district of the other, a county"),
    NONE("two authorities that have nothing to do with each other");

    private final String words;

    Kinship(String words) {
        this.words = words;
    }

    /** As a reason on screen. */
    public String words() {
        return words;
    }
}
