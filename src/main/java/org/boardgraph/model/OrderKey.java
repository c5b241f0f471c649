package org.boardgraph.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Texts that sort as a page is to be read. An order is one stored, indexed text that ends in the id, always read upwards, so
 * that a page is one range of an index; "newest first" is a date counted backwards.
 */
public final class OrderKey {
    private static final int LAST_DAY = 9999_12_31;

    private OrderKey() {}

    /** Eight digits, smaller for a later day. */
    public static String newestFirst(LocalDate day) {
        int number = day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return String.format(Locale.ROOT, "%08d", LAST_DAY - number);
    }

    /** A place in a list, as four digits. */
    public static String place(int ordinal) {
        return String.format(Locale.ROOT, "%04d", ordinal);
    }

    /** The parts of an order key as one text; the last part is the id. */
    public static String of(String... parts) {
        return String.join("/", parts);
    }
}
