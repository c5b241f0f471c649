package org.boardgraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes maps, lists and plain values as JSON in UTF-8. An object that stands at several places is written out at the first of them and its
 * bytes copied at the others, which an answer about the same forty people in a hundred meetings is the better for.
 */
final class SharedJson {
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** Where an object was written. */
    private record Place(int start, int end) {}

    /** Objects of one answer: room for so many is made at once. */
    private static final int MANY = 1024;

    private final Map<Object, Place> written = new IdentityHashMap<>(MANY);
    private byte[] bytes = new byte[8 * 1024];
    private int length;

    private SharedJson() {}

    static byte[] bytes(Object value) {
        SharedJson json = new SharedJson();
        json.write(value);
        return Arrays.copyOf(json.bytes, json.length);
    }

    private void write(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value == null) {
            raw(NULL);
        } else if (value instanceof Integer || value instanceof Boolean || value instanceof Long) {
            raw(value.toString().getBytes(StandardCharsets.US_ASCII));
        } else {
            raw(Json.MAPPER.writeValueAsBytes(value));
        }
    }

    private void object(Map<?, ?> object) {
        Place before = written.get(object);
        if (before != null) {
            int size = before.end - before.start;
            room(size);
            System.arraycopy(bytes, before.start, bytes, length, size);
            length += size;
            return;
        }
        int start = length;
        sign('{');
        object.forEach((key, value) -> {
            if (bytes[length - 1] != '{') {
                sign(',');
            }
            text(String.valueOf(key));
            sign(':');
            write(value);
        });
        sign('}');
        written.put(object, new Place(start, length));
    }

    private void list(List<?> list) {
        sign('[');
        boolean first = true;
        for (Object each : list) {
            if (!first) {
                sign(',');
            }
            first = false;
            write(each);
        }
        sign(']');
    }

    /** What needs no escape is copied; the rest is the library's concern. */
    private void text(String text) {
        room(text.length() + 2);
        int start = length;
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == '"' || sign == '\\') {
                length = start;
                escaped(text);
                return;
            }
            bytes[length++] = (byte) sign;
        }
        bytes[length++] = '"';
    }

    private void escaped(String text) {
        sign('"');
        raw(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        sign('"');
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void sign(char sign) {
        room(1);
        bytes[length++] = (byte) sign;
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.multiplyExact(bytes.length, 2), Math.addExact(length, more)));
        }
    }
}
