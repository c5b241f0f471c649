package org.boardgraph.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.NoteStatus;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;
import org.boardgraph.notes.prose.PrintedLine;
import org.jspecify.annotations.Nullable;

/** Reads the heading of a note: labelled lines ("Date:") with their values beside or below them, and the title line. */
final class HeadingReader {
    private static final Pattern TIME = Pattern.compile(
            "\\b(\\d{1,2}[.:]\\d{2}\\s?(?:[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|(?:12\\s)?noon|midday)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFT =
            Pattern.compile("\\b(?:draft|unconfirmed|unapproved|subject to approval)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern APPROVED = Pattern.compile("\\b(?:approved|confirmed)\\b", Pattern.CASE_INSENSITIVE);
    /** Lines of a heading whose date is another's: of the next meeting, of printing, of the minutes to be approved. */
    private static final Pattern OF_ANOTHER_DAY = Pattern.compile(
            "\\b(?:next|previous|future)\\b.{0,20}\\bmeeting|(?<!note of )\\blast meeting|\\bto (?:approve|confirm|sign|receive)\\b"
                    + "|\\b(?:published|printed|posted|issued|dated|signed|approved|adopted)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_WEEKDAY = "Wednesday, ".length();

    private final String file;
    private final List<PrintedLine> lines;
    private final List<Problem> problems;
    private final Map<HeadingLabel, List<PrintedLine>> values = new EnumMap<>(HeadingLabel.class);
    private final Map<HeadingLabel, Integer> labelLines = new EnumMap<>(HeadingLabel.class);
    private final List<PrintedLine> unlabelled = new ArrayList<>();

    /** @param lines the lines above the items and the attendance list, without markup */
    HeadingReader(String file, List<PrintedLine> lines, List<Problem> problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    Heading read() {
        sort();
        List<MeetingTitle> titles = new ArrayList<>();
        unlabelled.forEach(line -> MeetingTitle.of(line.text()).ifPresent(titles::add));
        MeetingTitle title = title(titles);
        LocalDate date = date();
        return new Heading(
                organization(title),
                title.board(),
                date,
                time(),
                lines.stream().anyMatch(line -> MeetingTitle.isExtraordinary(line.text())),
                value(HeadingLabel.VENUE).orElse(title.venue()),
                status());
    }

    private void sort() {
        @Nullable HeadingLabel open = null;
        boolean begun = false;
        for (PrintedLine line : lines) {
            String words = Text.squeeze(line.text());
            Optional<HeadingLabel.Labelled> labelled = HeadingLabel.of(words);
            boolean wraps = open != null && begun;
            if (labelled.isPresent() && (labelled.get().sure() || !wraps)) {
                open = labelled.get().label();
                labelLines.putIfAbsent(open, line.number());
                begun = !labelled.get().rest().isEmpty();
                add(open, line.number(), labelled.get().rest());
            } else if (words.isEmpty()) {
                open = begun && !endsOpen(open) ? null : open;
            } else if (open != null) {
                begun = true;
                add(open, line.number(), words);
            } else if (words.length() <= LONGEST_LINE) {
                unlabelled.add(new PrintedLine(line.number(), words));
            }
        }
    }

    /** Whether the value so far waits for more: "Net Loft,". */
    private boolean endsOpen(@Nullable HeadingLabel label) {
        List<PrintedLine> value = label == null ? List.of() : values.getOrDefault(label, List.of());
        return !value.isEmpty() && value.get(value.size() - 1).text().endsWith(",");
    }

    private void add(HeadingLabel label, int line, String words) {
        if (!words.isEmpty()) {
            values.computeIfAbsent(label, any -> new ArrayList<>()).add(new PrintedLine(line, words));
        }
    }

    private Optional<String> value(HeadingLabel label) {
        List<String> words = new ArrayList<>();
        values.getOrDefault(label, List.of()).forEach(line -> words.add(line.text()));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private MeetingTitle title(List<MeetingTitle> titles) {
        Optional<MeetingTitle> printed = value(HeadingLabel.TITLE)
                .filter(words -> words.length() <= LONGEST_LINE)
                .map(words -> MeetingTitle.of(words).orElse(MeetingTitle.plain(words)));
        return printed.filter(title -> !title.board().isBlank())
                .or(() -> titles.stream()
                        .filter(title -> !title.board().isBlank())
                        .findFirst())
                .or(() -> unlabelled.stream()
                        .filter(line -> MeetingTitle.namesBoard(line.text()))
                        .map(line -> MeetingTitle.plain(line.text()))
                        .findFirst())
                .orElseThrow(() -> new NoteUnreadable.Damaged(
                        file,
                        labelLines.getOrDefault(HeadingLabel.TITLE, firstLine()),
                        "The heading names no board.",
                        "the board that met, as in \"Title: Housing Board\".",
                        "Add the line and try again."));
    }

    private int firstLine() {
        return lines.isEmpty() ? 1 : lines.get(0).number();
    }

    /**
     * The date of the labelled line, of the title and of lines of nothing but a date, which must be one; else that of any line. Another in the
     * midst of some words may be of something else: it is said.
     */
    private LocalDate date() {
        List<PrintedLine> own = unlabelled.stream()
                .filter(line -> !OF_ANOTHER_DAY.matcher(line.text()).find())
                .toList();
        List<PrintedLine> telling = new ArrayList<>(values.getOrDefault(HeadingLabel.DATE, List.of()));
        List<PrintedLine> others = new ArrayList<>();
        own.forEach(line -> (tellsTheDate(line.text()) ? telling : others).add(line));
        LocalDate told = onlyDate(telling);
        LocalDate date = told == null ? onlyDate(others) : sameOrWarned(told, others);
        if (date == null) {
            throw badDate(
                    labelLines.getOrDefault(HeadingLabel.DATE, firstLine()),
                    "The heading gives no date of the meeting.");
        }
        return date;
    }

    private static boolean tellsTheDate(String words) {
        return MeetingTitle.of(words).isPresent() || isNothingButADate(words);
    }

    /** The one date of the lines; null where they give none. */
    private @Nullable LocalDate onlyDate(List<PrintedLine> lines) {
        Set<LocalDate> distinct = new LinkedHashSet<>();
        for (PrintedLine line : lines) {
            for (PrintedDate date : PrintedDate.in(line.text())) {
                distinct.add(checked(date, line.number()));
                if (distinct.size() > 1) {
                    throw badDate(line.number(), "The heading gives two dates for one meeting: " + twoOf(distinct));
                }
            }
        }
        return distinct.stream().findFirst().orElse(null);
    }

    private LocalDate sameOrWarned(LocalDate decided, List<PrintedLine> others) {
        for (PrintedLine line : others) {
            for (PrintedDate other : PrintedDate.in(line.text())) {
                if (!decided.equals(checked(other, line.number()))) {
                    problems.add(new Problem(
                            Severity.WARNING,
                            line.number(),
                            "The heading gives a second date, " + other.printed() + "; the meeting was taken to be on "
                                    + decided + "."));
                }
            }
        }
        return decided;
    }

    /** A line of its own such as "Friday 12 November 2021", below the labelled one or in place of it. */
    private static boolean isNothingButADate(String words) {
        List<PrintedDate> dates = PrintedDate.in(words);
        return dates.size() == 1 && words.length() <= dates.get(0).printed().length() + LONGEST_WEEKDAY;
    }

    private LocalDate checked(PrintedDate printed, int line) {
        if (printed.date() == null) {
            throw badDate(line, "There is no such day as " + printed.printed() + ".");
        }
        if (printed.weekdayIsWrong()) {
            problems.add(new Problem(
                    Severity.WARNING,
                    line,
                    "The weekday of \"" + printed.printed() + "\" is not that of the date; the date was taken."));
        }
        return printed.date();
    }

    private static String twoOf(Set<LocalDate> dates) {
        List<LocalDate> list = List.copyOf(dates);
        return list.get(0) + " and " + list.get(1) + ".";
    }

    private NoteUnreadable badDate(int line, String reason) {
        return new NoteUnreadable.Damaged(
                file,
                line,
                reason,
                "the one date of the meeting, as in \"Date: Tuesday 12 July 2016\".",
                "Correct the heading and try again.");
    }

    private @Nullable String time() {
        Optional<String> labelled = value(HeadingLabel.TIME);
        if (labelled.isPresent()) {
            Matcher time = TIME.matcher(labelled.get());
            return time.find() ? time.group(1).strip() : labelled.get();
        }
        String besideDate = value(HeadingLabel.DATE).orElse("");
        for (PrintedDate date : PrintedDate.in(besideDate)) {
            besideDate = besideDate.replace(date.printed(), " ");
        }
        Matcher time = TIME.matcher(besideDate);
        return time.find() ? time.group(1).strip() : null;
    }

    private @Nullable String organization(MeetingTitle title) {
        return value(HeadingLabel.ORGANIZATION)
                .or(() -> Optional.ofNullable(title.organization()))
                .or(() -> unlabelled.stream()
                        .map(PrintedLine::text)
                        .filter(MeetingTitle::isBody)
                        .filter(Predicate.not(title.board()::equals))
                        .findFirst())
                .orElse(null);
    }

    private @Nullable NoteStatus status() {
        List<String> words = new ArrayList<>();
        value(HeadingLabel.STATUS).ifPresent(words::add);
        unlabelled.stream()
                .map(PrintedLine::text)
                .filter(line -> line.length() < 120)
                .forEach(words::add);
        value(HeadingLabel.TITLE).ifPresent(words::add);
        for (String line : words) {
            if (DRAFT.matcher(line).find()) {
                return NoteStatus.DRAFT;
            }
            if (APPROVED.matcher(line).find()) {
                return NoteStatus.APPROVED;
            }
        }
        return null;
    }
}
