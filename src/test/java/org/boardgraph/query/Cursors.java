package org.boardgraph.query;

/** Cursors of any order, for tests. */
public final class Cursors {
    private Cursors() {}

    public static String of(String kind, Object position) {
        return Cursor.of(Order.stored(kind), position);
    }
}
