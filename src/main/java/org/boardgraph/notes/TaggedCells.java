package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.prose.PrintedLine;

/** Cuts the lines of a tagged print into table cells: a tab at the start of a line begins one, other lines continue it. */
final class TaggedCells {
    private TaggedCells() {}

    static List<Cell> of(List<PrintedLine> lines) {
        List<Cell> cells = new ArrayList<>();
        List<PrintedLine> open = new ArrayList<>();
        boolean begun = false;
        boolean openAfterBlank = true;
        boolean blank = true;
        for (PrintedLine line : lines) {
            boolean begins = beginsCell(line.text());
            if (begins) {
                if (begun) {
                    cells.add(new Cell(openAfterBlank, open));
                }
                List<String> inLine = List.of(
                        line.text().stripTrailing().isEmpty()
                                ? new String[] {""}
                                : line.text()
                                        .substring(line.text().indexOf('\t') + 1)
                                        .split("\t"));
                for (int i = 0; i + 1 < inLine.size(); i++) {
                    cells.add(new Cell(i == 0 && blank, List.of(new PrintedLine(line.number(), inLine.get(i)))));
                }
                open = new ArrayList<>();
                open.add(new PrintedLine(line.number(), inLine.isEmpty() ? "" : inLine.get(inLine.size() - 1)));
                openAfterBlank = blank && inLine.size() <= 1;
                begun = true;
            } else {
                begun = begun || !line.text().isBlank();
                if (begun) {
                    open.add(line);
                }
            }
            blank = !begins && line.text().isBlank();
        }
        if (begun) {
            cells.add(new Cell(openAfterBlank, open));
        }
        return cells;
    }

    static boolean beginsCell(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && line.charAt(i) == '\t';
    }
}
