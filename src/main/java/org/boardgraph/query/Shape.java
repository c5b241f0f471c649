package org.boardgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is selected of an object: response keys, and how each value is read from the rows of the answer. */
final class Shape {
    /** Reads one value, of the object whose row this is. */
    @FunctionalInterface
    interface Output {
        @Nullable
        Object read(Rows rows, List<@Nullable Object> row);
    }

    private final String type;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Output> outputs = new ArrayList<>();
    private boolean aliased;

    Shape(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    boolean aliased() {
        return aliased;
    }

    void add(String responseKey, String field, Output output) {
        aliased |= !responseKey.equals(field);
        if (places.putIfAbsent(responseKey, outputs.size()) == null) {
            outputs.add(output);
        }
    }

    int place(String responseKey) {
        return places.getOrDefault(responseKey, -1);
    }

    Answer of(Rows rows, List<@Nullable Object> row) {
        @Nullable Object[] values = new @Nullable Object[outputs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = outputs.get(i).read(rows, row);
        }
        return new Answer(this, values);
    }
}
