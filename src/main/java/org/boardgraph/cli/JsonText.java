package org.boardgraph.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON in the order in which it is told, two blanks a level. A library would cost `parse` most of its start. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    @Override
    public String toString() {
        return out.toString();
    }

    JsonText object(Consumer<JsonText> fields) {
        return nested('{', '}', () -> fields.accept(this));
    }

    <T> JsonText array(List<T> elements, Consumer<T> each) {
        return nested(
                '[',
                ']',
                () -> elements.forEach(element -> {
                    next();
                    each.accept(element);
                }));
    }

    /** The name of a field; its value is written next. */
    JsonText field(String name) {
        next();
        quote(name);
        out.append(": ");
        return this;
    }

    JsonText field(String name, @Nullable Object value) {
        return field(name).value(value);
    }

    <T> JsonText field(String name, List<T> elements, Consumer<T> each) {
        return field(name).array(elements, each);
    }

    /** Numbers, truth values and null as they are, all else as a text; a list on one line. */
    JsonText value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                value(list.get(i));
            }
            out.append(']');
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(value.toString());
        }
        return this;
    }

    private JsonText nested(char opens, char closes, Runnable content) {
        out.append(opens);
        depth++;
        boolean outer = first;
        first = true;
        content.run();
        depth--;
        if (!first) {
            line();
        }
        first = outer;
        out.append(closes);
        return this;
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        first = false;
        line();
    }

    private void line() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(c);
            }
        }
        out.append('"');
    }

    private void plain(char c) {
        if (c < 32 || c == 127 || Character.isSurrogate(c)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX.charAt(c >> shift & 15));
            }
        } else {
            out.append(c);
        }
    }
}
