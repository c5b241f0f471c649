package org.boardgraph.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Predicate;
import org.boardgraph.graph.OfficerToken;

/** Knows the officer's token, and compares in a time that does not tell how much of a guess was right. */
final class Officer implements Predicate<String> {
    private final byte[] token;

    Officer(Path data) {
        this.token = digest(OfficerToken.of(data));
    }

    @Override
    public boolean test(String shown) {
        return MessageDigest.isEqual(token, digest(shown));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
