package org.boardgraph.model;

import java.util.List;

/**
 * The text of a document as read, the thing that every citation counts its lines in.
 *
 * @param name the file's name, without folders
 * @param sha256 of the file's bytes, in hexadecimal
 * @param textSha256 of the lines joined by line feeds, so that one text in two encodings is one text
 * @param lines without line ends, byte-order mark and carriage returns
 */
public record DocumentText(String name, String sha256, String textSha256, List<String> lines) {
    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** The words of a span, its lines joined by line feeds. */
    public String words(Lines span) {
        return String.join("\n", lines.subList(span.first() - 1, span.last()));
    }
}
