package org.boardgraph.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters of a statement under construction. Every value is one: the same shape of question gives the same text. Lists stand
 * together in one map, since the database keeps a plan for each length that a list among the parameters may have.
 */
final class Parameters {
    private static final String LISTS = "lists";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> lists = new LinkedHashMap<>();
    private int count;

    /** The name under which the value stands in the text. */
    String add(Object value) {
        String name = "p" + count++;
        if (value instanceof Collection<?>) {
            lists.put(name, value);
            return "$" + LISTS + "." + name;
        }
        values.put(name, value);
        return "$" + name;
    }

    Map<String, Object> values() {
        if (lists.isEmpty()) {
            return values;
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(LISTS, lists);
        return all;
    }
}
