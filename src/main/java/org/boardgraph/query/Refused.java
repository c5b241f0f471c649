package org.boardgraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field asks for what cannot be answered. The message is a sentence that tells the caller what to change. */
public final class Refused extends RuntimeException {
    private final transient Fault fault;
    private transient List<String> path = List.of();

    Refused(Fault fault, String sentence) {
        super(sentence, null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** The response keys that lead to the field. */
    public List<String> path() {
        return path;
    }

    /** The sentence; never null. */
    public String sentence() {
        @Nullable String message = getMessage();
        return message == null ? fault.name() : message;
    }

    Refused at(List<String> field) {
        if (path.isEmpty()) {
            path = List.copyOf(field);
        }
        return this;
    }
}
