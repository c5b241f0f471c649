package org.boardgraph.registers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.registers.RegisterColumn.Header;

/**
 * What is kept of a CSV file, line for line: comments, columns that mean nothing here, names of partners and the words of rejected
 * rows are taken out; all else stands where it stood.
 */
final class KeptLines {
    /** What a rejected row keeps in place of its words, so that it is rejected again when the text is read again. */
    private static final String REJECTED = "[rejected] ";

    private static final String NOT_KEPT = "[not kept]";

    private final List<String> original;
    private final List<String> lines;
    private final char separator;
    private final Header header;
    private final List<Lines> withheld = new ArrayList<>();

    KeptLines(List<String> original, char separator, Header header) {
        this.lines = new ArrayList<>(original.stream().map(line -> "").toList());
        this.original = original;
        this.separator = separator;
        this.header = header;
    }

    List<String> lines() {
        return lines;
    }

    List<Lines> withheld() {
        return withheld.stream().sorted(Comparator.comparing(Lines::first)).toList();
    }

    void header(CsvRows.Row row, List<String> headings) {
        if (row.first() > 1) {
            // "sep=;" and the like: without it the text could not be read again
            for (int i = 0; i < row.first() - 1; i++) {
                lines.set(
                        i, original.get(i).toLowerCase(java.util.Locale.ROOT).contains("sep=") ? original.get(i) : "");
            }
        }
        write(
                row,
                headings.stream()
                        .map(heading -> RegisterColumn.of(heading).isPresent() ? heading : "")
                        .toList());
    }

    void row(RegisterRow row) {
        boolean asItStands = header.unknown().isEmpty()
                && row.household().isEmpty()
                && row.row().cells() != null
                && row.row().cells().size() <= header.at().size();
        if (asItStands) {
            for (int i = row.row().first() - 1; i < row.row().last(); i++) {
                lines.set(i, original.get(i));
            }
        } else {
            write(row.row(), blanked(row));
        }
        if (row.maySensitive()) {
            withheld.add(row.lines());
        }
    }

    /**
     * Takes the words of a rejected row out. Names stay only where other rows have them in their place: those of a row whose cells
     * are shifted may be anybody's.
     */
    void rejected(RegisterRow row, String problem, Set<String> people, Set<String> authorities) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width(), ""));
        row.personCell()
                .ifPresent(person -> cells.set(
                        header.place(RegisterColumn.PERSON), people.contains(Text.fold(person)) ? person : NOT_KEPT));
        int authority = header.place(RegisterColumn.AUTHORITY);
        if (authorities.contains(Text.fold(row.cell(RegisterColumn.AUTHORITY)))) {
            cells.set(authority, row.cell(RegisterColumn.AUTHORITY));
        }
        if (PrintedDay.of(row.cell(RegisterColumn.AS_OF)).isPresent()) {
            // It may be the one row that says this for all rows of the person.
            cells.set(header.place(RegisterColumn.AS_OF), row.cell(RegisterColumn.AS_OF));
        }
        cells.set(header.place(RegisterColumn.CATEGORY), REJECTED + problem.replaceAll("\\s+", " "));
        write(row.row(), cells);
        withheld.add(row.lines());
    }

    /** What was wrong with a row of a kept text when it was read first. */
    static Optional<String> problem(RegisterRow row) {
        String cell = row.cell(RegisterColumn.CATEGORY);
        return cell.startsWith(REJECTED) ? Optional.of(cell.substring(REJECTED.length())) : Optional.empty();
    }

    static void checkNotRejectedBefore(RegisterRow row) throws RowRejected {
        if (problem(row).isPresent()) {
            throw new RowRejected(
                    RegisterColumn.CATEGORY.heading(), "the row was rejected before.", Categories.EXPECTED);
        }
    }

    private List<String> blanked(RegisterRow row) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width(), ""));
        for (Map.Entry<RegisterColumn, Integer> each : header.at().entrySet()) {
            String cell = row.row().cell(each.getValue());
            cells.set(
                    each.getValue(),
                    switch (each.getKey()) {
                        case PARTNER -> row.partner().named() ? "yes" : cell;
                        case SUBJECT -> row.without(cell, true);
                        case DESCRIPTION, VALUE, CATEGORY -> row.without(cell, false);
                        default -> cell;
                    });
        }
        return cells;
    }

    private int width() {
        return header.at().values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** Writes a row into the lines that it had; what the cells lost in line feeds stands at the end of the last one. */
    private void write(CsvRows.Row row, List<String> cells) {
        int feeds = (int) cells.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        int lost = Math.max(0, row.last() - row.first() - feeds);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            text.append(i == 0 ? "" : separator).append(quoted(last ? cells.get(i) + "\n".repeat(lost) : cells.get(i)));
        }
        String[] written = text.toString().split("\n", -1);
        for (int i = 0; i < written.length; i++) {
            lines.set(row.first() - 1 + i, written[i]);
        }
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && !cell.startsWith("#")
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
