package org.boardgraph.notes.items;

/**
 * A line of an item's body without its markup; one printed line may give several, a list run into a cell for instance.
 *
 * @param number the printed line's, 1-based
 * @param heading whether the markup makes it a heading
 */
public record BodyLine(int number, String text, boolean heading) {}
