package org.boardgraph.query;

import java.util.List;
import java.util.Objects;
import org.boardgraph.query.FoundConflicts.Found;
import org.jspecify.annotations.Nullable;

/**
 * A page of the conflicts that were found, or all of them.
 *
 * @param total how many were found
 * @param next whether there is more behind the page
 * @param previous whether there is something before it
 */
record ConflictPage(List<Found> rows, int total, boolean next, boolean previous) {
    static final Order ORDER = Order.stored("Conflict");
    static final ConflictPage EMPTY = new ConflictPage(List.of(), 0, false, false);

    /** @param found in their order */
    static ConflictPage of(List<Found> found, @Nullable Page page) {
        if (page == null) {
            return new ConflictPage(found, found.size(), false, false);
        }
        int from = page.after() == null ? 0 : places(found, page.after(), true);
        int to = page.before() == null ? found.size() : places(found, page.before(), false);
        int last = Math.max(from, to);
        int start = page.backwards() ? Math.max(from, last - page.size()) : from;
        int end = page.backwards() ? last : Math.min(last, from + page.size());
        return new ConflictPage(found.subList(start, end), found.size(), end < found.size(), start > 0);
    }

    /** How many stand before a position, that itself counted or not. */
    private static int places(List<Found> found, List<Object> position, boolean inclusive) {
        String at = String.valueOf(position.get(0));
        return (int) found.stream()
                .filter(each -> inclusive
                        ? each.order().compareTo(at) <= 0
                        : each.order().compareTo(at) < 0)
                .count();
    }

    static String cursor(Found found) {
        return Cursor.of(ORDER, found.order());
    }

    @Nullable
    String end(boolean start) {
        return rows.isEmpty() ? null : Objects.requireNonNull(cursor(rows.get(start ? 0 : rows.size() - 1)));
    }
}
