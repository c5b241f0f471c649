package org.boardgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An id of the public API, {@code Type:key}. The key is 100 bits of the SHA-256 of what identifies the object, in lower-case
 * base 32 (20 characters): opaque to clients, and the same whenever and wherever the same sources are imported.
 *
 * @param type the name of a type of the GraphQL schema
 * @param key 20 characters of a to z and 2 to 7; of a conflict, which is no node, a letter and the keys of what it rests on
 */
public record Id(String type, String key) {
    private static final Pattern FORM = Pattern.compile(
            "((?!Conflict:)[A-Z][A-Za-z]{1,30}):([a-z2-7]{20})|(Conflict):([a-g](?:[a-z2-7]{20}){1,3})");
    private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final char SEPARATOR = '\u001F';

    /** The id of the object that these parts identify; a null part is told apart from an empty one. */
    public static Id of(String type, @Nullable Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (@Nullable Object part : parts) {
            joined.append(SEPARATOR).append(part == null ? "\u0000" : part.toString());
        }
        return new Id(type, key(joined.toString()));
    }

    /** The id that a client sent, or empty where it has not the form of one. */
    public static Optional<Id> parse(String sent) {
        Matcher form = FORM.matcher(sent);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean plain = form.group(1) != null;
        return Optional.of(new Id(form.group(plain ? 1 : 3), form.group(plain ? 2 : 4)));
    }

    /** The id of another type made from the same key: a person's from the mention that is its earliest. */
    public Id as(String otherType) {
        return new Id(otherType, key);
    }

    @Override
    public String toString() {
        return type + ":" + key;
    }

    private static String key(String text) {
        byte[] hash = sha256(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder key = new StringBuilder(20);
        int bits = 0;
        int held = 0;
        for (int i = 0; key.length() < 20; ) {
            if (held < 5) {
                bits = (bits << 8) | (hash[i++] & 0xFF);
                held += 8;
            }
            held -= 5;
            key.append(ALPHABET[(bits >>> held) & 31]);
        }
        return key.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
