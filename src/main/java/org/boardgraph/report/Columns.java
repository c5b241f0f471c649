package org.boardgraph.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in columns of one width, for a terminal; the last column is as wide as it needs to be. */
final class Columns {
    private Columns() {}

    static String of(List<String> header, List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        List<Integer> widths = IntStream.range(0, header.size())
                .map(column -> Math.max(
                        header.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .boxed()
                .toList();
        out.append(line(header, widths));
        rows.forEach(row -> out.append(line(row, widths)));
        return out.toString();
    }

    private static String line(List<String> row, List<Integer> widths) {
        int last = row.size() - 1;
        return IntStream.range(0, row.size())
                        .mapToObj(column -> column == last
                                ? plain(row.get(column))
                                : padded(plain(row.get(column)), widths.get(column)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Without signs that a terminal would obey. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
