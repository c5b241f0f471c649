package org.boardgraph.notes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a note prints it, day before month.
 *
 * @param date null where there is no such day: 31 February 2016
 * @param weekday the first three letters of the printed weekday, in lower case; null where none is printed
 */
record PrintedDate(
        String printed, @Nullable LocalDate date, @Nullable String weekday) {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]{0,6}\\.?";
    private static final String WEEKDAY = "(?:\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?(?:the\\s)?";
    private static final Pattern WORDS = Pattern.compile(
            WEEKDAY + "\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s?(?:of\\s)?\\s?" + MONTH + ",?\\s{0,3}(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile(
            WEEKDAY + "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?![\\d/-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    /** The first day of a span: "12 and 13 July 2016". */
    private static final Pattern SPAN = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s?(?:-|–|and|&|to)\\s?(?=\\d{1,2}(?:st|nd|rd|th)?\\s?(?:of\\s)?(?:" + MONTHS
                    + "))",
            Pattern.CASE_INSENSITIVE);

    /** All dates of a line, in no particular order; a span of days is its first and its last. */
    static List<PrintedDate> in(String line) {
        List<PrintedDate> found = new ArrayList<>();
        if (!hasDigit(line)) {
            return found;
        }
        for (Matcher m = WORDS.matcher(line); m.find(); ) {
            found.add(of(m.group(), year(m.group(4)), month(m.group(3)), number(m.group(2)), m.group(1)));
            Matcher span = SPAN.matcher(line);
            if (span.find() && span.end() == m.start(2)) {
                found.add(of(
                        line.substring(span.start(), m.end()),
                        year(m.group(4)),
                        month(m.group(3)),
                        number(span.group(1)),
                        null));
            }
        }
        for (Matcher m = MONTH_FIRST.matcher(line); m.find(); ) {
            found.add(of(m.group(), year(m.group(4)), month(m.group(2)), number(m.group(3)), m.group(1)));
        }
        for (Matcher m = FIGURES.matcher(line); m.find(); ) {
            found.add(of(m.group(), year(m.group(5)), number(m.group(4)), number(m.group(2)), m.group(1)));
        }
        for (Matcher m = ISO.matcher(line); m.find(); ) {
            found.add(of(m.group(), year(m.group(1)), number(m.group(2)), number(m.group(3)), null));
        }
        return found;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the printed weekday is not the date's. */
    boolean weekdayIsWrong() {
        return date != null
                && weekday != null
                && !date.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday);
    }

    private static PrintedDate of(String printed, int year, int month, int day, @Nullable String weekday) {
        String folded = weekday == null ? null : weekday.toLowerCase(Locale.ROOT);
        try {
            return new PrintedDate(printed.strip(), LocalDate.of(year, month, day), folded);
        } catch (DateTimeException noSuchDay) {
            return new PrintedDate(printed.strip(), null, folded);
        }
    }

    private static int year(String printed) {
        int year = number(printed);
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String printed) {
        return MONTHS.indexOf(printed.toLowerCase(Locale.ROOT)) / 4 + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
