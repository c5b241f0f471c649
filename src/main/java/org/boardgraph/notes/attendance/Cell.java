package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.notes.prose.PrintedLine;

/**
 * A cell of a table.
 *
 * @param afterBlank whether a blank line stands before it
 * @param lines with the blank ones between them; may be empty
 */
public record Cell(boolean afterBlank, List<PrintedLine> lines) {
    private static final Cell EMPTY = new Cell(false, List.of());

    public Cell {
        lines = List.copyOf(lines);
    }

    public static Cell empty() {
        return EMPTY;
    }

    public boolean isBlank() {
        for (PrintedLine line : lines) {
            if (!line.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** All words, line ends as spaces. */
    public String text() {
        return join(lines);
    }

    /** The runs of lines between blank ones. */
    public List<List<PrintedLine>> paragraphs() {
        List<List<PrintedLine>> all = new ArrayList<>();
        List<PrintedLine> open = new ArrayList<>();
        for (PrintedLine line : lines) {
            if (!line.text().isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                all.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            all.add(open);
        }
        return all;
    }

    /** The lines that are not blank. */
    public List<PrintedLine> printed() {
        List<PrintedLine> printed = new ArrayList<>(lines.size());
        for (PrintedLine line : lines) {
            if (!line.text().isBlank()) {
                printed.add(line);
            }
        }
        return printed;
    }

    static String join(List<PrintedLine> lines) {
        if (lines.size() == 1) {
            return Text.squeeze(lines.get(0).text());
        }
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.add(line.text()));
        return Text.squeeze(String.join(" ", words));
    }

    static Lines span(List<PrintedLine> lines) {
        return new Lines(lines.get(0).number(), lines.get(lines.size() - 1).number());
    }
}
