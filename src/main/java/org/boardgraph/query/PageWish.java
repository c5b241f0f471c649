package org.boardgraph.query;

/**
 * What a selection wants of a connection.
 *
 * @param rows its rows, or whether there are more
 * @param more whether more follows in the direction of reading
 * @param behind whether something stands on the other side
 * @param total how many there are
 */
record PageWish(boolean rows, boolean more, boolean behind, boolean total) {}
