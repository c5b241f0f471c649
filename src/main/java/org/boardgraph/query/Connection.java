package org.boardgraph.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists of a type that are read in pages.
 *
 * @param type of its nodes
 * @param order the default order
 * @param orders other orders, by the value of {@code orderBy}
 * @param viewed whether the list has a view, as recorded and as corrected
 * @param filters what a caller may filter by
 * @param beside a path from {@code m} to what some of the filters ask of a node {@code s} beside it, or nothing
 * @param listed under which condition nodes {@code m} are in the list at all; empty: all
 * @param officers the same list as an officer may filter it; null: as a reader
 */
record Connection(
        String type,
        Order order,
        Map<String, Order> orders,
        boolean viewed,
        List<Filter> filters,
        String beside,
        String listed,
        @Nullable Connection officers) {
    static Connection of(String type, Filter... filters) {
        return new Connection(type, Order.stored(type), Map.of(), false, List.of(filters), "", "", null);
    }

    Connection withView() {
        return new Connection(type, order, orders, true, filters, beside, listed, officers);
    }

    Connection orderedBy(String value, Order other) {
        return new Connection(type, order, Map.of(value, other), viewed, filters, beside, listed, officers);
    }

    Connection beside(String path) {
        return new Connection(type, order, orders, viewed, filters, path, listed, officers);
    }

    Connection listing(String condition) {
        return new Connection(type, order, orders, viewed, filters, beside, condition, officers);
    }

    Connection forOfficers(Connection other) {
        return new Connection(type, order, orders, viewed, filters, beside, listed, other);
    }

    /** The list as somebody may see it. */
    Connection seen(Sight sight) {
        return sight == Sight.OFFICER && officers != null ? officers : this;
    }
}
