package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Role;
import org.boardgraph.model.Severity;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an attendance list into people; a row without a role has the role of the row above it. */
public final class AttendanceList {
    static final Pattern NOBODY = Pattern.compile(
            "(?:none|nil|n/?a|-|–|no apologies.*|no one|nobody|not applicable|tbc|vacan(?:t|cy))\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT =
            Pattern.compile("^[\\uFFFD\\u0005\\[]|^(?:comment|note)\\b|\\?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKET = Pattern.compile("\\s?\\(([^()]{1,200})\\)");

    private final List<Problem> problems;
    private final List<ListedPerson> people = new ArrayList<>();
    private @Nullable RoleHeading heading;

    private AttendanceList(List<Problem> problems) {
        this.problems = problems;
    }

    /** @param problems where what does not fit is added */
    public static List<ListedPerson> read(List<TableRow> rows, List<Problem> problems) {
        AttendanceList list = new AttendanceList(problems);
        WrappedRows.join(rows).forEach(list::row);
        return list.people;
    }

    private void row(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        boolean newRole = !row.role().isBlank() && role(row.role());
        if (row.name().isBlank()) {
            lonely(row);
            return;
        }
        List<PrintedName> entries = NameCell.read(row.name());
        List<PrintedName> names = entries.stream().filter(PrintedName::isPerson).toList();
        // An entry that is no name that can be read still has a body beside it, which is nobody else's.
        List<PrintedName> paired = isPaired(row.body(), entries.size()) ? entries : names;
        List<Beside> bodies = bodies(row, paired.size());
        for (PrintedName entry : entries) {
            if (!entry.isPerson()) {
                notAPerson(row, entry);
                continue;
            }
            int i = paired.indexOf(entry);
            Lines lines = paired.size() == 1 ? span(row, newRole) : entry.lines();
            person(entry, i < bodies.size() ? bodies.get(i) : Beside.NOTHING, lines);
        }
    }

    private static boolean isPaired(Cell body, int entries) {
        return body.printed().size() == entries || body.paragraphs().size() == entries;
    }

    /** Takes the heading in; words that are none are reported. */
    private boolean role(Cell cell) {
        List<List<PrintedLine>> paragraphs = cell.paragraphs();
        String words = Cell.join(paragraphs.get(0));
        Optional<RoleHeading> whole = RoleHeading.of(words);
        int line = paragraphs.get(0).get(0).number();
        for (List<PrintedLine> extra : paragraphs.subList(1, paragraphs.size())) {
            info(extra.get(0).number(), Cell.join(extra));
        }
        if (whole.isEmpty() && paragraphs.get(0).size() > 1) {
            whole = RoleHeading.of(paragraphs.get(0).get(0).text());
            whole.ifPresent(found -> info(
                    paragraphs.get(0).get(1).number(),
                    Cell.join(paragraphs.get(0).subList(1, paragraphs.get(0).size()))));
        }
        if (whole.isEmpty() && (words.length() > 60 || COMMENT.matcher(words).find())) {
            info(line, words);
            return false;
        }
        if (whole.isEmpty()) {
            problems.add(new Problem(
                    Severity.WARNING,
                    line,
                    "\"" + words + "\" is no role that is known; those under it are listed as present."));
        }
        heading = whole.orElse(new RoleHeading(Role.OTHER, AttendanceStatus.PRESENT, words));
        return true;
    }

    /** A row without a name: post-nominals or words of a body that are wrapped from the row above, or nothing. */
    private void lonely(TableRow row) {
        if (!row.body().isBlank() && row.role().isBlank() && !people.isEmpty()) {
            ListedPerson last = people.remove(people.size() - 1);
            String body = (last.authority() == null ? "" : last.authority() + " ")
                    + row.body().text();
            people.add(
                    Listed.with(last, BodyOrJob.of(body), Cell.span(row.body().printed())));
        }
    }

    private void notAPerson(TableRow row, PrintedName name) {
        String words = row.name().text();
        boolean wrapped = PrintedName.isPostNominals(words) && row.role().isBlank() && !people.isEmpty();
        if (wrapped) {
            ListedPerson last = people.remove(people.size() - 1);
            people.add(Listed.with(
                    last, List.of(words.split(" ")), Cell.span(row.name().printed())));
        } else if (!NOBODY.matcher(words).matches()) {
            int line = name.lines().first();
            problems.add(new Problem(
                    Severity.WARNING, line, "This stands where the list has a name, and reads like no person's name."));
        }
    }

    private void info(int line, String words) {
        problems.add(new Problem(
                Severity.INFO,
                line,
                "Text in the attendance list that belongs to no row was set aside: " + brief(words)));
    }

    private static String brief(String words) {
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }

    private record Beside(String body, String job) {
        static final Beside NOTHING = new Beside("", "");
    }

    private List<Beside> bodies(TableRow row, int people) {
        List<String> bodies = paired(row.body(), people);
        List<String> jobs = paired(row.job(), people);
        List<Beside> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(new Beside(i < bodies.size() ? bodies.get(i) : "", i < jobs.size() ? jobs.get(i) : ""));
        }
        return all;
    }

    private List<String> paired(Cell cell, int people) {
        if (people <= 1 || cell.isBlank()) {
            return List.of(String.join(", ", ofPerson(cell)));
        }
        List<String> paragraphs = cell.paragraphs().stream().map(Cell::join).toList();
        List<String> lines =
                cell.printed().stream().map(line -> Cell.join(List.of(line))).toList();
        if (paragraphs.size() == people) {
            return paragraphs;
        }
        if (lines.size() != people) {
            problems.add(new Problem(
                    Severity.WARNING,
                    cell.printed().get(0).number(),
                    "This cell has " + lines.size() + " lines for " + people + " people; they were paired in order."));
        }
        return lines.size() == people || paragraphs.size() == 1 ? lines : paragraphs;
    }

    /** The paragraphs of a cell without the sentences below them, which stand under the table. */
    private List<String> ofPerson(Cell cell) {
        List<String> parts = new ArrayList<>();
        for (List<PrintedLine> paragraph : cell.paragraphs()) {
            String words = Cell.join(paragraph);
            if (!parts.isEmpty() && words.endsWith(".") && words.split(" ").length > 3) {
                info(paragraph.get(0).number(), words);
            } else {
                parts.add(words);
            }
        }
        return parts;
    }

    private static Lines span(TableRow row, boolean newRole) {
        Lines lines = Cell.span(row.name().printed());
        if (newRole) {
            lines = lines.with(Lines.at(row.role().printed().get(0).number()));
        }
        for (Cell cell : List.of(row.body(), row.job())) {
            lines = cell.isBlank() ? lines : lines.with(Cell.span(cell.printed()));
        }
        return lines;
    }

    private void person(PrintedName printed, Beside beside, Lines lines) {
        RoleHeading under = heading == null ? new RoleHeading(null, AttendanceStatus.UNKNOWN, "") : heading;
        if (heading == null) {
            problems.add(new Problem(Severity.WARNING, lines.first(), "No role stands above this person."));
        }
        people.add(Listed.person(under, printed, remarked(beside.body, printed), beside.job, lines));
    }

    /** A remark may stand beside the body instead of the name: "Marsh Council (item 3)". */
    private static String remarked(String body, PrintedName printed) {
        if (body.indexOf('(') < 0) {
            return body;
        }
        Matcher bracket = BRACKET.matcher(body);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (bracket.find()) {
            if (printed.remarks().take(bracket.group(1), printed.lines())) {
                rest.append(body, from, bracket.start());
                from = bracket.end();
            }
        }
        return rest.append(body.substring(from)).toString();
    }
}
