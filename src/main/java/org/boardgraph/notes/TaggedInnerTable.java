package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.items.BodyLine;
import org.boardgraph.notes.prose.DeclarationTable;
import org.boardgraph.notes.prose.PrintedLine;

/** A table of declarations inside an item of a tagged print: each cell stands on a line of its own, each row after a blank one. */
final class TaggedInnerTable {
    private static final int MOST_COLUMNS = 7;
    private static final int LONGEST_LABEL = 60;

    private final List<Cell> cells;
    private final List<BodyLine> rows = new ArrayList<>();
    private final List<PrintedLine> rest = new ArrayList<>();
    private int at;

    private TaggedInnerTable(List<Cell> cells, int from) {
        this.cells = cells;
        this.at = from;
    }

    /** The table whose heading begins at the cell; without rows where none begins there. */
    static TaggedInnerTable at(List<Cell> cells, int from, String title) {
        TaggedInnerTable table = new TaggedInnerTable(cells, from);
        if (!isLabel(cells.get(from))) {
            return table;
        }
        int columns = table.rowEnd(MOST_COLUMNS) - from;
        List<String> labels =
                cells.subList(from, from + columns).stream().map(Cell::text).toList();
        if (columns > 1 && DeclarationTable.isHeading(title, labels)) {
            table.row(columns);
            while (table.rest.stream().allMatch(line -> line.text().isBlank())
                    && table.rowEnd(columns) - table.at > 1) {
                table.row(columns);
            }
        }
        return table;
    }

    /** A quick look: most cells are text. */
    private static boolean isLabel(Cell cell) {
        return !cell.lines().isEmpty()
                && cell.lines().get(0).text().length() < LONGEST_LABEL
                && !cell.lines().get(0).text().isBlank();
    }

    /** One line a row, its cells between tabs. */
    List<BodyLine> rows() {
        return rows;
    }

    /** The lines below the table that no cell of their own holds. */
    List<PrintedLine> rest() {
        return rest;
    }

    /** The first cell after the table. */
    int end() {
        return at;
    }

    /** A row ends before the next cell that stands after a blank line. */
    private int rowEnd(int columns) {
        int i = at;
        while (i < cells.size() && i < at + columns && (i == at || !cells.get(i).afterBlank())) {
            i++;
        }
        return i;
    }

    private void row(int columns) {
        int end = rowEnd(columns);
        List<Cell> row = cells.subList(at, end);
        int line = row.get(0).lines().isEmpty() ? 1 : row.get(0).lines().get(0).number();
        List<String> words = row.stream().map(TaggedInnerTable::firstWords).toList();
        rows.add(new BodyLine(line, "", false));
        rows.add(new BodyLine(line, String.join("\t", words), false));
        below(row.get(row.size() - 1));
        at = end;
    }

    private static String firstWords(Cell cell) {
        List<List<PrintedLine>> paragraphs = cell.paragraphs();
        return paragraphs.isEmpty() ? "" : new Cell(false, paragraphs.get(0)).text();
    }

    /** What stands below a blank line in the last cell of a row is the text that goes on after the table. */
    private void below(Cell last) {
        boolean words = false;
        boolean ended = false;
        for (PrintedLine line : last.lines()) {
            ended |= words && line.text().isBlank();
            words |= !line.text().isBlank();
            if (ended) {
                rest.add(line);
            }
        }
    }
}
