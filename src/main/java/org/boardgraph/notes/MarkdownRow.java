package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.Text;
import org.boardgraph.notes.items.Markup;

/**
 * A table row on one line, its cells between tabs or pipes.
 *
 * @param cells with their markup
 */
record MarkdownRow(List<String> cells) {
    private static final Pattern RULE = Pattern.compile("[|\\s:+-]*-{2,}[|\\s:+-]*");

    static Optional<MarkdownRow> of(String line) {
        String row = line.strip();
        if (row.startsWith("|")) {
            row = row.endsWith("|") && row.length() > 1 ? row.substring(1, row.length() - 1) : row.substring(1);
            return Optional.of(new MarkdownRow(split(row.replace("\\|", "\u0001"), '|')));
        }
        return line.indexOf('\t') >= 0 && !line.isBlank()
                ? Optional.of(new MarkdownRow(split(line, '\t')))
                : Optional.empty();
    }

    /** Whether a line only separates a table's heading from its rows. */
    static boolean isRule(String line) {
        return line.length() < 300
                && line.indexOf('|') >= 0
                && RULE.matcher(line).matches();
    }

    private static List<String> split(String row, char mark) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = row.indexOf(mark); at >= 0; at = row.indexOf(mark, from)) {
            cells.add(row.substring(from, at).strip().replace('\u0001', '|'));
            from = at + 1;
        }
        cells.add(row.substring(from).strip().replace('\u0001', '|'));
        return cells;
    }

    /** The words of a cell, without markup; empty where there is no such cell. */
    String plain(int column) {
        return column < cells.size() ? Text.squeeze(Markup.plain(cells.get(column))) : "";
    }

    List<String> plain() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            all.add(plain(i));
        }
        return all;
    }
}
