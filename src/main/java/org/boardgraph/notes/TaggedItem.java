package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.boardgraph.notes.attendance.Cell;
import org.boardgraph.notes.items.BodyLine;
import org.boardgraph.notes.items.ItemText;
import org.boardgraph.notes.items.Markup;
import org.boardgraph.notes.items.OutcomeWords;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one item of a tagged print: number, title, then body cells with a column of owners beside them. */
final class TaggedItem {
    private static final int LONGEST_OWNER = 8;
    private final int columns;
    private @Nullable String number;
    private @Nullable String title;
    private @Nullable Lines titleLines;
    private final List<BodyLine> body = new ArrayList<>();
    private final List<ItemText.Owner> owners = new ArrayList<>();
    private int column;
    private int rowStart;

    private TaggedItem(int columns) {
        this.columns = columns;
    }

    /**
     * @param columns how many columns the table of items has
     * @return null where the block holds no words
     */
    static @Nullable ItemText of(List<PrintedLine> lines, int columns) {
        TaggedItem item = new TaggedItem(Math.max(columns, 2));
        List<Cell> cells = TaggedCells.of(lines);
        for (int i = 0; i < cells.size(); i++) {
            TaggedInnerTable table = item.title == null ? null : TaggedInnerTable.at(cells, i, item.title);
            if (table != null && table.end() > i) {
                item.body.addAll(table.rows());
                table.rest().forEach(item::body);
                item.column = 1;
                i = table.end() - 1;
            } else {
                item.cell(cells.get(i));
            }
        }
        if (item.title == null || item.titleLines == null) {
            return null;
        }
        return new ItemText(item.number, item.title, item.titleLines, item.body, item.owners);
    }

    private void cell(Cell cell) {
        if (title != null) {
            column = (column + 1) % columns;
            bodyCell(cell);
        } else if (!cell.isBlank()) {
            headCell(cell);
        }
    }

    private void headCell(Cell cell) {
        List<PrintedLine> printed = cell.printed();
        ItemNumber.Split split = ItemNumber.split(Text.squeeze(printed.get(0).text()));
        boolean numbered = number == null && split != null;
        if (numbered && split != null) {
            number = split.number();
            titleLines = Lines.at(printed.get(0).number());
            if (split.rest().isEmpty() && printed.size() == 1) {
                return;
            }
        }
        titleCell(cell, numbered && split != null ? split.rest() : null);
    }

    /** The first run of lines is the title; what stands below a blank line, or reads like a body, is the body. */
    private void titleCell(Cell cell, @Nullable String firstWords) {
        StringBuilder words = new StringBuilder();
        boolean ended = false;
        int at = 0;
        for (PrintedLine line : cell.lines()) {
            String text =
                    at == 0 && firstWords != null && !line.text().isBlank() ? firstWords : Text.squeeze(line.text());
            at += line.text().isBlank() ? 0 : 1;
            ended = ended || words.length() > 0 && (text.isEmpty() || !OutcomeWords.continuesTitle(words, text));
            if (ended) {
                body(line);
            } else if (!text.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(text);
                titleLines = titleLines == null ? Lines.at(line.number()) : titleLines.with(Lines.at(line.number()));
            }
        }
        title = words.toString();
        column = 1;
        rowStart = titleLines == null ? 1 : titleLines.first();
    }

    private void bodyCell(Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        List<PrintedLine> printed = cell.printed();
        String words = cell.text();
        boolean isShort = words.length() < 80 && words.split(" ").length <= LONGEST_OWNER;
        if (column == columns - 1 && columns > 2 && isShort && hasBody() && !OutcomeWords.isMark(words)) {
            Lines lines = new Lines(
                    printed.get(0).number(), printed.get(printed.size() - 1).number());
            String paragraphs = cell.paragraphs().stream()
                    .map(one -> new Cell(false, one).text())
                    .collect(Collectors.joining("\n"));
            owners.add(
                    new ItemText.Owner(paragraphs, lines, new Lines(Math.min(rowStart, lines.first()), lines.first())));
            return;
        }
        if (column == 0 && isShort && ItemNumber.isNumber(words)) {
            return;
        }
        column = 1;
        rowStart = printed.get(0).number();
        body.add(new BodyLine(rowStart, "", false));
        cell.lines().forEach(this::body);
    }

    /** Emphasis that an export left in the text is no part of it: "**Decision**". */
    private void body(PrintedLine line) {
        String words = line.text().contains("**") ? Markup.plain(line.text()) : line.text();
        body.add(new BodyLine(line.number(), words, false));
    }

    private boolean hasBody() {
        return body.stream().anyMatch(line -> !line.text().isBlank());
    }
}
