package org.boardgraph.notes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.boardgraph.model.DocumentText;

/** Reads a file into numbered lines. */
final class TextReader {
    /** The longest file that is read; a note of a long meeting has some 100 kilobytes. */
    static final int MOST_BYTES = 20 * 1024 * 1024;
    /** The longest line, in characters. */
    static final int LONGEST_LINE = 100_000;
    /** The most lines. */
    static final int MOST_LINES = 200_000;

    private TextReader() {}

    static DocumentText read(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        if (Files.isDirectory(path)) {
            throw new NoteUnreadable.NotOpened(name, "This is a folder.");
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw tooLong(name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(name, in.readNBytes(MOST_BYTES + 1));
            }
        } catch (NoSuchFileException e) {
            throw new NoteUnreadable.NotOpened(name, "There is no such file.");
        } catch (AccessDeniedException e) {
            throw new NoteUnreadable.NotOpened(name, "Reading it is not permitted.");
        } catch (IOException e) {
            throw new NoteUnreadable.NotOpened(name, "It could not be read to its end.");
        }
    }

    static DocumentText read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLong(name);
        }
        Signature.of(bytes).ifPresent(what -> {
            throw new NoteUnreadable.NotText(name, "This looks like " + what + ".");
        });
        String text = Encoding.decode(bytes)
                .orElseThrow(() -> new NoteUnreadable.NotText(name, "This is a binary file, not text."));
        List<String> lines = lines(name, text);
        if (lines.stream().allMatch(String::isBlank)) {
            throw new NoteUnreadable.NotText(name, "The file is empty.");
        }
        byte[] unified = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new DocumentText(name, sha256(bytes), sha256(unified), lines);
    }

    private static List<String> lines(String name, String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int length = text.length();
        while (start < length) {
            int end = start;
            while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end - start > LONGEST_LINE || lines.size() == MOST_LINES) {
                throw new NoteUnreadable.TooLong(
                        name,
                        lines.size() + 1,
                        end - start > LONGEST_LINE
                                ? "This line has " + (end - start) + " characters."
                                : "There are more than " + MOST_LINES + " lines.",
                        "lines of at most " + LONGEST_LINE + " characters, at most " + MOST_LINES + " of them.");
            }
            lines.add(text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static NoteUnreadable tooLong(String name) {
        return new NoteUnreadable.TooLong(
                name,
                0,
                "The file is longer than " + MOST_BYTES / (1024 * 1024) + " MB.",
                "the note of one meeting, at most " + MOST_BYTES / (1024 * 1024) + " MB.");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
