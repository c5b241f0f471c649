package org.boardgraph.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object of an answer; what lies deeper is reached by a path of names: {@code text("meeting.board.name")}. */
record Part(Map<?, ?> fields) {
    /** The value, or null where it, or something on the way, is not there. */
    @Nullable
    Object value(String path) {
        Object at = fields;
        for (String name : path.split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at;
    }

    /** The text; empty where there is none. */
    String text(String path) {
        return Objects.toString(value(path), "");
    }

    boolean has(String path) {
        return value(path) != null;
    }

    boolean is(String path) {
        return Boolean.TRUE.equals(value(path));
    }

    int number(String path) {
        return value(path) instanceof Number number ? number.intValue() : 0;
    }

    @Nullable
    LocalDate day(String path) {
        return has(path) ? LocalDate.parse(text(path)) : null;
    }

    @Nullable
    Instant instant(String path) {
        return has(path) ? Instant.parse(text(path)) : null;
    }

    /** The object, or null where there is none. */
    @Nullable
    Part part(String path) {
        return value(path) instanceof Map<?, ?> map ? new Part(map) : null;
    }

    /** The objects of a list; those that are null are left out. */
    List<Part> parts(String path) {
        return value(path) instanceof List<?> list
                ? list.stream()
                        .filter(each -> each instanceof Map<?, ?>)
                        .map(each -> new Part((Map<?, ?>) each))
                        .toList()
                : List.of();
    }
}
