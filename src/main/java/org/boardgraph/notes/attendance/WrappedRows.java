package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.model.PersonName;
import org.boardgraph.notes.prose.PrintedLine;

/** Joins rows that only continue the row above them, because a name or a body was wrapped inside its cell. */
final class WrappedRows {
    private static final int MOST_WORDS = 4;

    private WrappedRows() {}

    static List<TableRow> join(List<TableRow> rows) {
        List<TableRow> joined = new ArrayList<>();
        for (TableRow row : rows) {
            TableRow last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && continues(row, last)) {
                joined.set(joined.size() - 1, joined(last, row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean continues(TableRow row, TableRow last) {
        if (!row.role().isBlank()
                || row.isBlank()
                || last.name().isBlank()
                || NameCell.read(last.name()).size() != 1) {
            return false;
        }
        boolean beside = row.body().isBlank() && row.job().isBlank();
        if (row.name().isBlank()) {
            return true;
        }
        String words = row.name().text();
        String before = last.name().text();
        if (AttendanceList.NOBODY.matcher(words).matches()
                || RoleHeading.of(words).isPresent()) {
            return false;
        }
        boolean titled = PersonName.isTitle(words.split(" ")[0]);
        boolean open = before.endsWith("-") || before.lastIndexOf('(') > before.lastIndexOf(')');
        boolean rest = open || beside && !last.body().isBlank() && NameCell.isOneWord(words);
        return !titled && rest && words.split(" ").length <= MOST_WORDS;
    }

    private static TableRow joined(TableRow row, TableRow more) {
        return new TableRow(
                row.role(),
                joined(row.name(), more.name()),
                joined(row.body(), more.body()),
                joined(row.job(), more.job()));
    }

    private static Cell joined(Cell cell, Cell more) {
        if (more.isBlank()) {
            return cell;
        }
        List<PrintedLine> lines = new ArrayList<>(cell.printed());
        lines.addAll(more.printed());
        return new Cell(cell.afterBlank(), lines);
    }
}
