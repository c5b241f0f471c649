package org.boardgraph.model;

/**
 * A span of lines of a document's text as read.
 *
 * @param first the first line, 1-based
 * @param last the last line, inclusive
 */
public record Lines(int first, int last) {
    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("lines " + first + " to " + last);
        }
    }

    public static Lines at(int line) {
        return new Lines(line, line);
    }

    /** The smallest span that holds both. */
    public Lines with(Lines other) {
        return new Lines(Math.min(first, other.first), Math.max(last, other.last));
    }

    public boolean meets(Lines other) {
        return first <= other.last && other.first <= last;
    }
}
