package org.boardgraph.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The opaque text of a place in an order: base64url of a version, a checksum, the kind of the order and the values of its keys.
 * It says where a row stands, not which row: it stays good while rows come and go.
 */
final class Cursor {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Integer.BYTES;
    private static final int LONGEST = 2000;
    private static final String SEPARATOR = "\u001F";

    private Cursor() {}

    static String of(Order order, Object position) {
        List<?> values = position instanceof List<?> several ? several : List.of(position);
        StringBuilder text = new StringBuilder(order.kind());
        values.forEach(value -> text.append(SEPARATOR).append(value));
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + body.length)
                .put(VERSION)
                .putInt(checksum(body))
                .put(body);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The values of the order's keys.
     *
     * @throws Refused where it is not a cursor, or one of another order
     */
    static List<Object> read(Order order, String sent) {
        String[] parts = body(sent).split(SEPARATOR, -1);
        if (!parts[0].equals(order.kind()) || parts.length != order.keys().size() + 1) {
            throw new Refused(
                    Fault.BAD_CURSOR,
                    "The cursor belongs to another list or another order: use one that this field gave, or ask without it.");
        }
        List<Object> position = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            position.add(order.keys().get(i - 1).number() ? (Object) number(parts[i]) : parts[i]);
        }
        return position;
    }

    private static String body(String sent) {
        byte[] bytes = decode(sent);
        if (bytes.length < HEAD || bytes[0] != VERSION) {
            throw garbled();
        }
        byte[] body = java.util.Arrays.copyOfRange(bytes, HEAD, bytes.length);
        if (ByteBuffer.wrap(bytes).getInt(1) != checksum(body)) {
            throw garbled();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] decode(String sent) {
        if (sent.length() > LONGEST) {
            throw garbled();
        }
        try {
            return Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            throw garbled();
        }
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw garbled();
        }
    }

    private static int checksum(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return (int) sum.getValue();
    }

    private static Refused garbled() {
        return new Refused(
                Fault.BAD_CURSOR,
                "This is not a cursor: send startCursor, endCursor or the cursor of an edge unchanged, or ask without it.");
    }
}
