package org.boardgraph.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is put together within the statement and whose rows are no nodes. A row begins with a node, or in the answer its
 * database id, and the two values that it is ordered by; the link of a parent holds the rows of the page and what lies about them.
 */
record RowPage(Page page, Order order) {
    private static final int FOUND = 1;
    private static final int MORE = 2;
    private static final int OUTSIDE_START = 3;
    private static final int OUTSIDE_END = 4;
    private static final int TOTAL = 5;

    /** What is left of a link behind the parent. */
    static final String LINK = "more, outsideStart, outsideEnd, total";

    /** Cuts the page out of the list {@code others}, which is in its order. */
    String cut(Parameters parameters) {
        String size = parameters.add((long) page.size());
        String after = beyond(page.after(), true, parameters);
        String before = beyond(page.before(), false, parameters);
        return """
                WITH others, [e IN others WHERE %1$s AND %2$s] AS held
                RETURN %3$s AS found, size(held) > %4$s AS more,
                  any(e IN others WHERE NOT (%1$s)) AS outsideStart, any(e IN others WHERE NOT (%2$s)) AS outsideEnd, size(others) AS total""".formatted(
                        after,
                        before,
                        page.backwards()
                                ? "CASE WHEN " + size + " = 0 THEN [] ELSE held[-" + size + "..] END"
                                : "held[.." + size + "]",
                        size);
    }

    private String beyond(@Nullable List<Object> position, boolean after, Parameters parameters) {
        if (position == null) {
            return "true";
        }
        return order.beyond(position, after, parameters)
                .replace("m." + order.keys().get(0).property(), "e[1]")
                .replace("m." + order.keys().get(1).property(), "e[2]");
    }

    static List<List<@Nullable Object>> found(List<@Nullable Object> link) {
        return Scalars.lists(link.get(FOUND));
    }

    static Shape.Output each(Shape shape) {
        return (rows, link) ->
                found(link).stream().map(row -> shape.of(rows, row)).toList();
    }

    static Shape.Output total() {
        return (rows, link) -> Scalars.of(link.get(TOTAL));
    }

    Shape.Output cursor() {
        return (rows, row) -> cursor(row);
    }

    Shape.Output pageInfo(Selected field) {
        Shape info = new Shape("PageInfo");
        int next = page.backwards() ? OUTSIDE_END : MORE;
        int previous = page.backwards() ? MORE : OUTSIDE_START;
        for (Selected child : field.children()) {
            info.add(
                    child.responseKey(),
                    child.name(),
                    switch (child.name()) {
                        case "startCursor" -> (rows, link) -> end(link, true);
                        case "endCursor" -> (rows, link) -> end(link, false);
                        case "hasNextPage" -> (rows, link) -> is(link, next) || is(link, OUTSIDE_END);
                        default -> (rows, link) -> is(link, previous) || is(link, OUTSIDE_START);
                    });
        }
        return info::of;
    }

    private static boolean is(List<@Nullable Object> link, int place) {
        return Boolean.TRUE.equals(link.get(place));
    }

    private @Nullable String end(List<@Nullable Object> link, boolean start) {
        List<List<@Nullable Object>> found = found(link);
        return found.isEmpty() ? null : cursor(found.get(start ? 0 : found.size() - 1));
    }

    private String cursor(List<@Nullable Object> row) {
        return Cursor.of(order, List.of(Objects.requireNonNull(row.get(1)), Objects.requireNonNull(row.get(2))));
    }
}
