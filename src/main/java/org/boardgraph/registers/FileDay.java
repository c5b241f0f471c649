package org.boardgraph.registers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the name of a published file: commons-260817-category_1.csv, commons-regmem-2025-01-20.json. */
final class FileDay {
    private static final Pattern LONG = Pattern.compile("(?<!\\d)(20\\d{2})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private FileDay() {}

    static Optional<LocalDate> of(String name) {
        return day(LONG.matcher(name), 0).or(() -> day(SHORT.matcher(name), 2000));
    }

    private static Optional<LocalDate> day(Matcher found, int century) {
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
