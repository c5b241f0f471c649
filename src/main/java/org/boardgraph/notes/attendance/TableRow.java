package org.boardgraph.notes.attendance;

import java.util.List;

/** One row of an attendance table, by what its columns hold; a column that is not there is an empty cell. */
public record TableRow(Cell role, Cell name, Cell body, Cell job) {
    /** @param cells in the order of the table's columns; there may be fewer */
    public static TableRow of(Columns columns, List<Cell> cells) {
        return new TableRow(
                at(cells, columns.role()),
                at(cells, columns.name()),
                at(cells, columns.body()),
                at(cells, columns.job()));
    }

    private static Cell at(List<Cell> cells, int column) {
        return column < 0 || column >= cells.size() ? Cell.empty() : cells.get(column);
    }

    boolean isBlank() {
        return role.isBlank() && name.isBlank() && body.isBlank() && job.isBlank();
    }
}
