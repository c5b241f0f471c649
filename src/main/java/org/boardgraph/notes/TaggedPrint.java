package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Problem;
import org.boardgraph.notes.attendance.AttendanceList;
import org.boardgraph.notes.attendance.Columns;
import org.boardgraph.notes.attendance.TableRow;
import org.boardgraph.notes.items.ItemText;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/**
 * The print of a meeting system: a heading of labels and values, each item between tags ({@code <AI1>} … {@code </AI1>}),
 * every table cell on lines of its own behind a tab.
 */
final class TaggedPrint implements Layout {
    private static final int USUAL_COLUMNS = 3;

    @Override
    public boolean recognises(DocumentText text) {
        return text.lines().stream().anyMatch(TagBlocks::isTagged);
    }

    @Override
    public Note parse(DocumentText text) {
        return new Parse(text).note();
    }

    private static final class Parse {
        private final DocumentText text;
        private final List<Problem> problems = new ArrayList<>();
        private final List<ItemText> items = new ArrayList<>();
        private final List<TableRow> attendance = new ArrayList<>();
        private final List<PrintedLine> heading = new ArrayList<>();
        private final List<PrintedLine> outside = new ArrayList<>();
        private boolean inHeading = true;
        private int columns = USUAL_COLUMNS;
        private int appendix;

        Parse(DocumentText text) {
            this.text = text;
        }

        Note note() {
            for (TagBlocks.Block block : TagBlocks.of(text, problems)) {
                if (block.isItem()) {
                    inHeading = false;
                    item(block);
                } else {
                    outside(block.lines());
                }
            }
            Heading read = new HeadingReader(text.name(), heading, problems).read();
            List<PrintedLine> rest = outside;
            if (attendance.isEmpty()) {
                ListedLines lists = ListedLines.of(outside);
                attendance.addAll(lists.rows());
                rest = lists.rest();
            }
            List<ListedPerson> people = AttendanceList.read(attendance, problems);
            if (people.isEmpty() && appendix > 0) {
                throw noList();
            }
            OutsideText.report(rest, problems);
            return Assembly.note(text, "moderngov-tagged", read, people, items, problems);
        }

        private void item(TagBlocks.Block block) {
            @Nullable ItemText item = TaggedItem.of(block.lines(), columns);
            if (item != null) {
                items.add(item);
            }
        }

        private void outside(List<PrintedLine> lines) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).text();
                List<String> row = TaggedCells.beginsCell(line) ? TaggedTables.rowAt(lines, i) : List.of();
                Optional<AttendanceTable> table = Columns.of(row).isEmpty()
                        ? Optional.empty()
                        : TaggedTables.attendanceAt(lines, i, endOfTable(lines, i));
                if (TaggedTables.isItemsHeading(row)) {
                    columns = row.size();
                    inHeading = false;
                    i += linesOf(lines, i) - 1;
                } else if (table.isPresent()) {
                    inHeading = false;
                    attendance.addAll(table.get().checked(text.name()));
                    i = endOfTable(lines, i) - 1;
                } else {
                    line(lines.get(i));
                }
            }
        }

        private void line(PrintedLine line) {
            if (OutsideText.isAttendanceHeading(line.text())) {
                inHeading = false;
                appendix = OutsideText.isAppendix(line.text()) ? line.number() : appendix;
            } else if (inHeading && !ListedLines.begins(line.text())) {
                heading.add(new PrintedLine(line.number(), line.text().replace('\t', ' ')));
            } else if (!OutsideText.pointsToList(line.text())) {
                inHeading = false;
                outside.add(line);
            }
        }

        private static int linesOf(List<PrintedLine> lines, int from) {
            int count = 0;
            while (from + count < lines.size()
                    && TaggedCells.beginsCell(lines.get(from + count).text())) {
                count++;
            }
            return Math.max(count, 1);
        }

        /** A table of attendance ends where the table of items begins, or with the run of lines. */
        private static int endOfTable(List<PrintedLine> lines, int from) {
            for (int i = from + 1; i < lines.size(); i++) {
                boolean cell = TaggedCells.beginsCell(lines.get(i).text())
                        && !TaggedCells.beginsCell(lines.get(i - 1).text());
                if (cell && TaggedTables.isItemsHeading(TaggedTables.rowAt(lines, i))) {
                    return i;
                }
            }
            return lines.size();
        }

        private NoteUnreadable noList() {
            return new NoteUnreadable.Damaged(
                    text.name(),
                    appendix,
                    "The attendance list that is announced here is not there.",
                    "a table of role, name and authority.",
                    "Export the note again, whole.");
        }
    }
}
