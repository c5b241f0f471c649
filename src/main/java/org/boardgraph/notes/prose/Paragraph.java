package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;

/**
 * A paragraph of running text: the lines over which it is wrapped, a page break between them or not.
 *
 * @param text the words, runs of white space as one space, wrapped lines joined by one
 */
public record Paragraph(List<PrintedLine> printed, String text) {
    public Paragraph {
        printed = List.copyOf(printed);
    }

    public Paragraph(List<PrintedLine> printed) {
        this(printed, joined(printed));
    }

    private static String joined(List<PrintedLine> printed) {
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has lines");
        }
        if (printed.size() == 1) {
            return Text.squeeze(printed.get(0).text());
        }
        List<String> parts = new ArrayList<>();
        printed.forEach(line -> parts.add(Text.squeeze(line.text())));
        return String.join(" ", parts);
    }

    public Lines lines() {
        return new Lines(
                printed.get(0).number(), printed.get(printed.size() - 1).number());
    }

    /** The lines on which the characters of {@link #text()} from {@code from} up to {@code to} (exclusive) stand. */
    public Lines linesOf(int from, int to) {
        return new LinePlaces(this).of(from, to);
    }
}
