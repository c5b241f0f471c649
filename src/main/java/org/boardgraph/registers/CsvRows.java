package org.boardgraph.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text, one after the other. A quote that is never closed costs its own line and not the rest of the file; empty
 * rows, rows that begin with "#" and the spreadsheet's own "sep=;" are left out.
 */
final class CsvRows implements Iterator<CsvRows.Row> {
    /** How many lines a row may have: cells with line feeds in them are short. */
    private static final int LONGEST_ROW = 60;

    /** A header of fewer cells tells nothing of where a row ends. */
    private static final int NARROW = 4;

    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([;,\\t|])\"?;*,*");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final List<String> lines;
    private final char separator;
    private final CSVFormat format;
    private int next;
    private int width;
    private @Nullable Row row;

    /**
     * A row of the file.
     *
     * @param first its first line, 1-based
     * @param last its last line
     * @param cells without white space around them; null where the row is no CSV
     */
    record Row(int first, int last, @Nullable List<String> cells) {
        /** The text of a cell, empty where the row has none there. */
        String cell(int column) {
            return cells == null || column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    CsvRows(List<String> lines) {
        this.lines = lines;
        Matcher said = SEPARATOR.matcher(lines.isEmpty() ? "" : lines.get(0).strip());
        boolean first = said.matches();
        next = first ? 1 : 0;
        separator = first ? said.group(1).charAt(0) : separator(lines);
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .get();
    }

    char separator() {
        return separator;
    }

    @Override
    public boolean hasNext() {
        while (row == null && next < lines.size()) {
            row = read();
        }
        return row != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || row == null) {
            throw new NoSuchElementException();
        }
        Row read = row;
        row = null;
        return read;
    }

    /** The cells of a row; none where it is no CSV. */
    static List<String> cellsOf(Row row) {
        List<String> cells = row.cells();
        return cells == null ? List.of() : cells;
    }

    private @Nullable Row read() {
        int first = next;
        String line = lines.get(first);
        if (line.isBlank() || line.startsWith("#") || line.startsWith("\"#")) {
            next++;
            return null;
        }
        StringBuilder text = new StringBuilder();
        int quotes = 0;
        for (int last = first; last < Math.min(lines.size(), first + LONGEST_ROW); last++) {
            if (last > first && isRow(lines.get(last))) {
                break;
            }
            text.append(last == first ? "" : "\n").append(lines.get(last));
            quotes += (int) lines.get(last).chars().filter(c -> c == '"').count();
            List<String> cells = last == first || quotes % 2 == 0 ? cells(text.toString()) : null;
            if (cells != null) {
                next = last + 1;
                boolean empty = cells.stream().allMatch(String::isBlank);
                width = width == 0 ? cells.size() : width;
                return empty ? null : new Row(first + 1, last + 1, cells);
            }
        }
        next = first + 1;
        return new Row(first + 1, first + 1, null);
    }

    /**
     * Whether a line that a quote of an earlier one seems to hold has as many separators as a whole row: the quote was left open, and
     * what it would swallow are the next rows.
     */
    private boolean isRow(String line) {
        return width >= NARROW && count(line, separator) >= width - 1;
    }

    /** The cells of a text that is one row; null where it is not. */
    private @Nullable List<String> cells(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\n') < 0) {
            return plain(text);
        }
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? new ArrayList<>(records.get(0).toList()) : null;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return null;
        }
    }

    /** The same without quotes, which most rows are: no parser is made for them. */
    private List<String> plain(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
            cells.add(line.substring(from, to).trim());
            from = to + 1;
        }
        cells.add(line.substring(from).trim());
        return cells;
    }

    /** The sign that stands most often in the first line that is a row. */
    private static char separator(List<String> lines) {
        String header = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .orElse("");
        char best = SEPARATORS[0];
        for (char sign : SEPARATORS) {
            best = count(header, sign) > count(header, best) ? sign : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
