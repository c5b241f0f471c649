package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a statement under construction. Every value is one: the same shape of question gives the same text. */
final class Parameters {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The name under which the value stands in the text. */
    String add(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return "$" + name;
    }

    Map<String, Object> values() {
        return values;
    }
}
