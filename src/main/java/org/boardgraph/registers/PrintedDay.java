package org.boardgraph.registers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: 2024-07-03, 3 July 2024, 03/07/2024 with the day first, 03-Jul-24. */
final class PrintedDay {
    static final String EXPECTED = "a day such as 2024-07-03, 3 July 2024 or 03/07/2024 (day first)";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]0{1,2}:00(?::00)?.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?: 0{1,2}:00(?::00)?)?");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-/.](?:of )?([a-z]{3,9})\\.?,?[ \\-/.](\\d{4}|\\d{2})");

    private PrintedDay() {}

    /** The day, or empty where the text is none. */
    static Optional<LocalDate> of(String printed) {
        Matcher iso = ISO.matcher(printed);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(printed);
        if (numbers.matches()) {
            return day(numbers.group(3), numbers.group(2), numbers.group(1));
        }
        Matcher words = WORDS.matcher(printed);
        return words.matches()
                ? day(words.group(3), String.valueOf(month(words.group(2))), words.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of two digits, those from 30 on are of the last century, as spreadsheets have it. */
    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        return printed.length() > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
    }

    /** 1 to 12, and 0 for what is no month. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Month each : Month.values()) {
            String month = each.name().toLowerCase(Locale.ROOT);
            if (month.equals(lower)
                    || lower.equals(month.substring(0, 3))
                    || lower.equals("sept") && each == Month.SEPTEMBER) {
                return each.getValue();
            }
        }
        return 0;
    }
}
