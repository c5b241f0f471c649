package org.boardgraph.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are asked for.
 *
 * @param size at most so many
 * @param backwards counted from the end
 * @param after the position behind which they stand, or null
 * @param before the position before which they stand, or null
 */
record Page(
        int size,
        boolean backwards,
        @Nullable List<Object> after,
        @Nullable List<Object> before) {
    static final int SIZE = 20;
    static final int LARGEST = 200;

    /** Reads first, after, last and before; without first and last the page has {@code size} rows. */
    static Page of(Map<String, @Nullable Object> arguments, int size, Order order) {
        Object first = arguments.get("first");
        Object last = arguments.get("last");
        if (first != null && last != null) {
            throw new Refused(Fault.BAD_PAGE, "first and last are both given: leave one of them out.");
        }
        return new Page(
                first != null ? checked("first", first) : last != null ? checked("last", last) : size,
                last != null,
                position(arguments.get("after"), order),
                position(arguments.get("before"), order));
    }

    private static int checked(String name, Object sent) {
        int size = (Integer) sent;
        if (size < 0 || size > LARGEST) {
            throw new Refused(
                    Fault.BAD_PAGE,
                    name + " is " + size + ": ask for 0 to " + LARGEST + " rows, and for the next page.");
        }
        return size;
    }

    private static @Nullable List<Object> position(@Nullable Object sent, Order order) {
        return sent == null ? null : Cursor.read(order, (String) sent);
    }
}
