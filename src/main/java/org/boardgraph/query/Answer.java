package org.boardgraph.query;

import org.jspecify.annotations.Nullable;

/** An object of an answer, shared by all places where the same selection meets the same node. */
public final class Answer {
    private final Shape shape;
    private final @Nullable Object[] values;

    Answer(Shape shape, @Nullable Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** The name of the object's type. */
    public String type() {
        return shape.type();
    }

    /** Whether a response key may differ from its field's name. */
    public boolean aliased() {
        return shape.aliased();
    }

    /** The value under a response key: a scalar, an answer, a list of them, or null. */
    public @Nullable Object get(String responseKey) {
        int place = shape.place(responseKey);
        return place < 0 ? null : values[place];
    }
}
