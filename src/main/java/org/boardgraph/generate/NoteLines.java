package org.boardgraph.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.boardgraph.model.DocumentText;

/** The lines of a document as they are written. */
final class NoteLines {
    private final List<String> lines = new ArrayList<>();

    /** Writes a line; the answer is its number, from 1. */
    int line(String text) {
        lines.add(text);
        return lines.size();
    }

    /** Writes a line and an empty one after it. */
    int paragraph(String text) {
        int line = line(text);
        line("");
        return line;
    }

    /** The lines of a span, both among them, from 1. */
    List<String> from(int first, int last) {
        return List.copyOf(lines.subList(first - 1, last));
    }

    int last() {
        return lines.size();
    }

    DocumentText text(String name) {
        String hash = sha256(String.join("\n", lines) + "\n");
        return new DocumentText(name, hash, sha256(String.join("\n", lines)), lines);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
