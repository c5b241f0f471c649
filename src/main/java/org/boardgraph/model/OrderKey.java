package org.boardgraph.model;

import java.time.LocalDate;

/**
 * Texts that sort as a page is to be read. An order is one stored, indexed text that ends in the id, always read upwards, so
 * that a page is one range of an index; "newest first" is a date counted backwards.
 */
public final class OrderKey {
    private static final int LAST_DAY = 9999_12_31;
    private static final long LAST_MILLISECOND = 9_999_999_999_999L;

    private OrderKey() {}

    /** Eight digits, smaller for a later day. */
    public static String newestFirst(LocalDate day) {
        int number = day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return padded(LAST_DAY - number, 100_000_000);
    }

    /**
     * Thirteen digits, smaller for a later moment.
     *
     * @param milliseconds since 1970
     */
    public static String newestFirst(long milliseconds) {
        return padded(LAST_MILLISECOND - milliseconds, LAST_MILLISECOND + 1);
    }

    /** A place in a list, as four digits. */
    public static String place(int ordinal) {
        return padded(ordinal, 10_000);
    }

    /** A number with as many digits as the limit has noughts; as it is where it has more. */
    private static String padded(long number, long limit) {
        return number >= 0 && number < limit ? Long.toString(limit + number).substring(1) : Long.toString(number);
    }

    /** The parts of an order key as one text; the last part is the id. */
    public static String of(String... parts) {
        return String.join("/", parts);
    }
}
