package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardgraph.model.DocumentText;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.attendance.Columns;
import org.boardgraph.notes.attendance.TableRow;
import org.boardgraph.notes.items.Markup;
import org.boardgraph.notes.prose.PrintedLine;

/** Finds attendance tables of one row a line by their heading rows. */
final class MarkdownAttendance {
    private final DocumentText text;
    private final boolean[] taken;
    private final List<TableRow> rows = new ArrayList<>();

    private MarkdownAttendance(DocumentText text) {
        this.text = text;
        this.taken = new boolean[text.lines().size()];
    }

    /** @throws NoteUnreadable where a table is cut off */
    static MarkdownAttendance of(DocumentText text) {
        MarkdownAttendance tables = new MarkdownAttendance(text);
        for (int i = 0; i < text.lines().size(); i++) {
            Optional<Columns> columns = columns(text.lines().get(i));
            if (columns.isPresent()) {
                i = tables.table(i, columns.get());
            }
        }
        return tables;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** @param line 1-based */
    boolean has(int line) {
        return taken[line - 1];
    }

    static Optional<Columns> columns(String line) {
        return MarkdownRow.of(line)
                .filter(row -> !TaggedTables.isItemsHeading(row.plain()))
                .flatMap(row -> Columns.of(row.plain()));
    }

    /** Takes the rows in up to the first line that is none, and returns the index of the last. */
    private int table(int from, Columns columns) {
        List<List<Cell>> cells = new ArrayList<>();
        taken[from] = true;
        int last = from;
        boolean piped = text.lines().get(from).strip().startsWith("|");
        for (int i = from + 1; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            Optional<MarkdownRow> row = MarkdownRow.of(line);
            if (row.isPresent() && TaggedTables.isItemsHeading(row.get().plain())) {
                break;
            }
            if (MarkdownRow.isRule(line)) {
                last = i;
            } else if (row.isPresent()) {
                cells.add(cells(row.get(), i + 1));
                last = i;
            } else if (line.isBlank() || OutsideText.isComment(line)) {
                continue;
            } else if (last == i - 1 && !piped && !cells.isEmpty() && !endsTable(line, i)) {
                wrapped(cells, line, i + 1);
                last = i;
            } else {
                break;
            }
        }
        for (int i = from; i <= last; i++) {
            taken[i] = true;
        }
        rows.addAll(new AttendanceTable(from + 1, columns, cells).checked(text.name()));
        return last;
    }

    private boolean endsTable(String line, int i) {
        return Markup.isHeading(line)
                || OutsideText.isAttendanceHeading(line)
                || i + 1 == text.lines().size();
    }

    private static List<Cell> cells(MarkdownRow row, int line) {
        List<Cell> cells = new ArrayList<>();
        for (String cell : row.cells()) {
            List<PrintedLine> lines = new ArrayList<>();
            Markup.lines(cell).forEach(words -> lines.add(new PrintedLine(line, words)));
            cells.add(new Cell(false, lines));
        }
        return cells;
    }

    /** A line without a cell mark directly below a row continues its last cell. */
    private static void wrapped(List<List<Cell>> rows, String line, int number) {
        List<Cell> row = rows.get(rows.size() - 1);
        Cell last = row.remove(row.size() - 1);
        List<PrintedLine> lines = new ArrayList<>(last.lines());
        lines.add(new PrintedLine(number, Markup.plain(line)));
        row.add(new Cell(false, lines));
    }
}
