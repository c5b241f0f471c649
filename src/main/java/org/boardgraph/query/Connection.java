package org.boardgraph.query;

import java.util.List;
import java.util.Map;

/**
 * Lists of a type that are read in pages.
 *
 * @param type of its nodes
 * @param order the default order
 * @param orders other orders, by the value of {@code orderBy}
 * @param viewed whether the list has a view, as recorded and as corrected
 * @param filters what a caller may filter by
 * @param beside a path from {@code m} to what some of the filters ask of a node {@code s} beside it, or nothing
 */
record Connection(
        String type, Order order, Map<String, Order> orders, boolean viewed, List<Filter> filters, String beside) {
    static Connection of(String type, Filter... filters) {
        return new Connection(type, Order.stored(type), Map.of(), false, List.of(filters), "");
    }

    Connection withView() {
        return new Connection(type, order, orders, true, filters, beside);
    }

    Connection orderedBy(String value, Order other) {
        return new Connection(type, order, Map.of(value, other), viewed, filters, beside);
    }

    Connection beside(String path) {
        return new Connection(type, order, orders, viewed, filters, path);
    }
}
