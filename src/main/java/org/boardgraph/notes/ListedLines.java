package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardgraph.model.Text;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.attendance.RoleHeading;
import org.boardgraph.notes.attendance.TableRow;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/** Attendance printed as lines instead of a table: "Present: Cllr A, Cllr B", or a heading with a name a line below it. */
final class ListedLines {
    private final List<TableRow> rows = new ArrayList<>();
    private final List<PrintedLine> rest = new ArrayList<>();
    private @Nullable PrintedLine heading;
    private boolean named;

    private ListedLines() {}

    /** @param lines those outside of items */
    static ListedLines of(List<PrintedLine> lines) {
        ListedLines lists = new ListedLines();
        lines.forEach(lists::line);
        return lists;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The lines that are of no list. */
    List<PrintedLine> rest() {
        return rest;
    }

    /** Whether a line begins such a list. */
    static boolean begins(String line) {
        String words = Text.squeeze(line);
        int colon = words.indexOf(':');
        return colon > 0
                        && colon < 50
                        && RoleHeading.of(words.substring(0, colon)).isPresent()
                || words.equalsIgnoreCase("present")
                || words.equalsIgnoreCase("apologies");
    }

    private void line(PrintedLine line) {
        String words = Text.squeeze(line.text());
        int colon = words.indexOf(':');
        Optional<RoleHeading> before =
                colon > 0 && colon < 50 ? RoleHeading.of(words.substring(0, colon)) : Optional.empty();
        if (before.isPresent()) {
            heading = new PrintedLine(line.number(), words.substring(0, colon));
            named = false;
            names(line.number(), words.substring(colon + 1));
        } else if (RoleHeading.of(words).isPresent()) {
            heading = new PrintedLine(line.number(), words);
            named = false;
        } else if (words.isEmpty()) {
            rest.add(line);
        } else if (heading != null && words.length() < 300 && !words.endsWith(".")) {
            names(line.number(), line.text().strip().replace("\t", ", "));
        } else {
            heading = null;
            rest.add(line);
        }
    }

    private void names(int number, String words) {
        if (heading == null || words.isBlank()) {
            return;
        }
        Cell role = named ? Cell.empty() : new Cell(false, List.of(heading));
        Cell name = new Cell(false, List.of(new PrintedLine(number, words.strip())));
        rows.add(new TableRow(role, name, Cell.empty(), Cell.empty()));
        named = true;
    }
}
