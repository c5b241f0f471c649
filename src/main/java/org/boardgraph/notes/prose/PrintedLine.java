package org.boardgraph.notes.prose;

/**
 * A line of the document's text.
 *
 * @param number 1-based
 */
public record PrintedLine(int number, String text) {}
