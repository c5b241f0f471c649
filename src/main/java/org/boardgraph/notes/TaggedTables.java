package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.attendance.Columns;
import org.boardgraph.notes.attendance.RoleHeading;
import org.boardgraph.notes.prose.PrintedLine;

/** Finds the tables outside of the items of a tagged print by their heading rows. */
final class TaggedTables {
    private static final Pattern TITLED = Pattern.compile(
            "(?:the )?(?:cllrs?|councillor|mayor|sir|dame|lord|lady|baroness|mr|mrs|ms|miss|dr|prof)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ITEM =
            Set.of("item", "items", "item no", "agenda item", "no", "minute", "minute no", "number", "ref");
    private static final Pattern WORDS =
            Pattern.compile("decision|action|title|subject|minute|discussion|note|item|business|description");

    private TaggedTables() {}

    /** The cells of the row that begins at this line: the lines with a tab that directly follow each other. */
    static List<String> rowAt(List<PrintedLine> lines, int from) {
        List<String> cells = new ArrayList<>();
        for (int i = from;
                i < lines.size() && TaggedCells.beginsCell(lines.get(i).text());
                i++) {
            for (String cell : lines.get(i).text().strip().split("\t")) {
                cells.add(Text.squeeze(cell));
            }
            if (cells.size() > 8) {
                break;
            }
        }
        return cells;
    }

    /** Whether the cells are the heading row of the table of items. */
    static boolean isItemsHeading(List<String> cells) {
        return cells.size() >= 2
                && ITEM.contains(Text.fold(cells.get(0)))
                && WORDS.matcher(Text.fold(cells.get(1))).find();
    }

    /** The attendance table whose heading row begins at this line, or empty where none does. */
    static Optional<AttendanceTable> attendanceAt(List<PrintedLine> lines, int from, int end) {
        if (!TaggedCells.beginsCell(lines.get(from).text())) {
            return Optional.empty();
        }
        List<String> heading = rowAt(lines.subList(0, end), from);
        Optional<Columns> columns = Columns.of(heading);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = TaggedCells.of(lines.subList(from, end));
        List<Cell> rows = cells.subList(Math.min(columns.get().count(), cells.size()), cells.size());
        return Optional.of(new AttendanceTable(lines.get(from).number(), columns.get(), rows(rows, columns.get())));
    }

    /** Rows of as many cells as there are columns; a row that lacks some is ended by the start of the next. */
    private static List<List<Cell>> rows(List<Cell> cells, Columns columns) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (row.size() == columns.count() || !row.isEmpty() && startsRow(cells, i, row.size(), columns)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (row.isEmpty()
                    && columns.role() == 0
                    && isTitled(cell)
                    && RoleHeading.of(cell.text()).isEmpty()) {
                row.add(Cell.empty());
            }
            row.add(cell);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static boolean startsRow(List<Cell> cells, int i, int filled, Columns columns) {
        Cell cell = cells.get(i);
        if (columns.role() != 0 || !cell.afterBlank()) {
            return false;
        }
        if (!cell.isBlank()) {
            return RoleHeading.of(cell.text()).isPresent();
        }
        boolean nameNext = i + 1 < cells.size() && !cells.get(i + 1).afterBlank() && isTitled(cells.get(i + 1));
        return filled >= 2 && nameNext;
    }

    private static boolean isTitled(Cell cell) {
        return !cell.isBlank()
                && TITLED.matcher(Text.squeeze(cell.printed().get(0).text())).matches();
    }
}
