package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.attendance.Columns;
import org.boardgraph.notes.attendance.RoleHeading;
import org.boardgraph.notes.attendance.TableRow;

/**
 * An attendance table as a layout's parser cut it out.
 *
 * @param line the line of its heading row
 */
record AttendanceTable(int line, Columns columns, List<List<Cell>> rows) {
    /** @throws NoteUnreadable where the table is cut off, so that people may be missing */
    List<TableRow> checked(String file) {
        List<TableRow> read = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(Cell::isBlank)) {
                last = i;
            }
            read.add(TableRow.of(columns, rows.get(i)));
        }
        if (last < 0) {
            throw cutOff(file, line, "The attendance table ends below its heading.");
        }
        if (isCutOff(rows.get(last))) {
            List<Cell> row = rows.get(last);
            int at = row.stream()
                    .filter(cell -> !cell.isBlank())
                    .map(cell -> cell.printed().get(0).number())
                    .reduce(line, (before, after) -> after);
            throw cutOff(file, at, "The attendance table is cut off in this row.");
        }
        return read;
    }

    /** Whether the last row lacks cells that a row of its kind has. Headings of guests and officers may stand alone. */
    private boolean isCutOff(List<Cell> row) {
        if (row.size() > Math.max(columns.body(), columns.name())) {
            return false;
        }
        boolean named = row.size() > columns.name() && !row.get(columns.name()).isBlank();
        boolean role = columns.role() >= 0
                && row.size() > columns.role()
                && !row.get(columns.role()).isBlank();
        Optional<RoleHeading> heading = role ? roleOf(row.get(columns.role())) : Optional.empty();
        if (named) {
            boolean others = rows.stream().filter(other -> !other.isEmpty()).count() == 1
                    || rows.stream().anyMatch(other -> other.size() == columns.count());
            return others && !isOfGuests();
        }
        return role && (heading.isEmpty() || heading.get().role() != null);
    }

    /** Whether the last heading is one of guests or officers, whose bodies are often not printed. */
    private boolean isOfGuests() {
        Optional<RoleHeading> heading = Optional.empty();
        for (List<Cell> row : rows) {
            if (columns.role() >= 0
                    && row.size() > columns.role()
                    && !row.get(columns.role()).isBlank()) {
                heading = roleOf(row.get(columns.role()));
            }
        }
        return heading.isPresent() && heading.get().isOfGuests();
    }

    private static Optional<RoleHeading> roleOf(Cell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<RoleHeading> whole = RoleHeading.of(cell.text());
        return whole.isPresent() ? whole : RoleHeading.of(cell.printed().get(0).text());
    }

    private static NoteUnreadable cutOff(String file, int line, String reason) {
        return new NoteUnreadable.Damaged(
                file,
                line,
                reason,
                "rows with a role or an empty cell, a name and an authority, to the end of the list.",
                "Export the note again, whole.");
    }
}
