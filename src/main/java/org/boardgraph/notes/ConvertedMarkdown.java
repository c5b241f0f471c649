package org.boardgraph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.boardgraph.notes.attendance.AttendanceList;
import org.boardgraph.notes.attendance.TableRow;
import org.boardgraph.notes.items.ItemText;
import org.boardgraph.notes.items.Markup;
import org.boardgraph.notes.prose.DeclarationTable;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/**
 * A print converted to Markdown: a heading of labelled lines, items as table rows ("1⇥Title and text") or under numbered
 * headings, the attendance as a table of one row a line.
 */
final class ConvertedMarkdown implements Layout {
    private static final Pattern HEADING_LINE = Pattern.compile(
            "(?:\\W{0,6})?(?:title|date|date and time|venue|board|meeting|committee)\\W{0,6}[:|].*",
            Pattern.CASE_INSENSITIVE);
    private static final int HEADING_WITHIN = 60;

    @Override
    public boolean recognises(DocumentText text) {
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            boolean heading = i < HEADING_WITHIN && line.length() < 300 && isHeadingLine(line);
            if (heading || MarkdownAttendance.columns(line).isPresent() || isItemsHeading(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadingLine(String line) {
        return HEADING_LINE.matcher(line).matches()
                || MeetingTitle.of(Text.squeeze(Markup.plain(line))).isPresent();
    }

    private static boolean isItemsHeading(String line) {
        return MarkdownRow.of(line)
                .filter(row -> TaggedTables.isItemsHeading(row.plain()))
                .isPresent();
    }

    @Override
    public Note parse(DocumentText text) {
        return new Parse(text).note();
    }

    private static final class Parse {
        private final DocumentText text;
        private final List<String> lines;
        private final List<Problem> problems = new ArrayList<>();
        private final List<PrintedLine> heading = new ArrayList<>();
        private final List<PrintedLine> outside = new ArrayList<>();
        private final List<MarkdownItem> items = new ArrayList<>();
        private final MarkdownAttendance tables;
        private final MarkdownStart starts;
        private List<String> names = List.of();
        private boolean inHeading = true;
        private int ownerColumn = -1;
        private int appendix;
        /** Whether the rows belong to a table of declarations inside the open item. */
        private boolean inTable;

        private @Nullable MarkdownItem open;

        Parse(DocumentText text) {
            this.text = text;
            this.lines = text.lines();
            this.tables = MarkdownAttendance.of(text);
            this.starts = new MarkdownStart(lines);
        }

        Note note() {
            List<Problem> listProblems = new ArrayList<>();
            List<ListedPerson> people = AttendanceList.read(tables.rows(), listProblems);
            names = people.stream().map(ListedPerson::name).toList();
            for (int i = 0; i < lines.size(); i++) {
                line(i);
            }
            List<PrintedLine> rest = outside;
            if (people.isEmpty()) {
                ListedLines lists = ListedLines.of(outside);
                List<TableRow> rows = lists.rows();
                people = AttendanceList.read(rows, listProblems);
                rest = lists.rest();
            }
            Heading read = new HeadingReader(text.name(), heading, problems).read();
            if (people.isEmpty() && appendix > 0) {
                throw new NoteUnreadable.Damaged(
                        text.name(),
                        appendix,
                        "The attendance list that is announced here is not there.",
                        "a table of role, name and authority.",
                        "Convert the note again, whole.");
            }
            problems.addAll(listProblems);
            OutsideText.report(rest, problems);
            List<ItemText> cut = items.stream().map(MarkdownItem::text).toList();
            return Assembly.note(text, "markdown", read, people, cut, problems);
        }

        private void line(int i) {
            String line = lines.get(i);
            if (OutsideText.isComment(line)) {
                problems.add(OutsideText.comment(i + 1));
                return;
            }
            if (tables.has(i + 1)) {
                inHeading = false;
                open = null;
                return;
            }
            if (MarkdownRow.isRule(line)) {
                return;
            }
            Optional<MarkdownRow> row = MarkdownRow.of(line);
            if (row.isPresent() && row.get().cells().size() > 1) {
                row(i, row.get());
                return;
            }
            inTable &= line.isBlank();
            String plain = Markup.plain(line);
            if (OutsideText.isAttendanceHeading(plain)) {
                inHeading = false;
                open = OutsideText.isAppendix(plain) ? null : open;
                appendix = OutsideText.isAppendix(plain) ? i + 1 : appendix;
            } else if (!starts(i)) {
                other(i, line, plain);
            }
        }

        private void row(int i, MarkdownRow row) {
            if (open != null && (inTable || DeclarationTable.isHeading(open.title(), row.plain()))) {
                inTable = true;
                open.innerRow(i + 1, row.plain());
                return;
            }
            if (TaggedTables.isItemsHeading(row.plain())) {
                inHeading = false;
                ownerColumn = row.cells().size() > 2 ? 2 : -1;
                return;
            }
            Optional<MarkdownStart.Start> start = starts.ofRow(i, row);
            if (start.isPresent()) {
                inHeading = false;
                open = new MarkdownItem(start.get().number(), start.get().words(), i + 1, names);
                items.add(open);
                open.owner(i + 1, row.plain(2));
            } else if (open != null) {
                open.row(
                        i + 1,
                        String.join(
                                        " ",
                                        row.cells()
                                                .subList(
                                                        0,
                                                        Math.min(2, row.cells().size())))
                                .strip());
                open.owner(i + 1, ownerColumn > 0 ? row.plain(ownerColumn) : "");
            } else {
                other(i, String.join(" ", row.cells()), String.join(" ", row.plain()));
            }
        }

        private boolean starts(int i) {
            if (inHeading
                    && lines.get(i).length() < 60
                    && !PrintedDate.in(lines.get(i)).isEmpty()) {
                return false;
            }
            Optional<MarkdownStart.Start> start = starts.ofLine(i);
            if (start.isEmpty()) {
                return false;
            }
            if (start.get().skips()) {
                problems.add(new Problem(
                        Severity.WARNING, i + 1, "The item before this one in the numbering is not in the note."));
            }
            inHeading = false;
            open = new MarkdownItem(start.get().number(), start.get().words(), i + 1, names);
            items.add(open);
            return true;
        }

        private void other(int i, String line, String plain) {
            if (inHeading && !ListedLines.begins(plain)) {
                heading.add(new PrintedLine(i + 1, plain));
            } else if (OutsideText.pointsToList(plain) && open == null) {
                inHeading = false;
            } else if (open != null) {
                open.line(i + 1, line);
            } else {
                inHeading = false;
                outside.add(new PrintedLine(i + 1, plain));
            }
        }
    }
}
