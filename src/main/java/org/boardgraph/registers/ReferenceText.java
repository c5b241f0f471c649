package org.boardgraph.registers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.boardgraph.registers.ListUnreadable.NotOpened;
import org.boardgraph.registers.ListUnreadable.Place;

/**
 * The text of a reference list.
 *
 * @param name of the file, without folders
 * @param text with line feeds alone, and without a byte order mark
 */
public record ReferenceText(String name, String text) {
    private static final long LONGEST = 20_000_000;
    private static final Set<String> ENDINGS = Set.of("csv", "yaml", "yml");

    /** Whether a file is a list rather than a note, by its ending. */
    public static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a file.
     *
     * @throws ListUnreadable where it cannot be opened, is empty, too long or not in UTF-8
     */
    public static ReferenceText read(Path file) {
        Place place = Place.file(file.toString());
        try {
            if (Files.size(file) > LONGEST) {
                throw new NotOpened(
                        place,
                        "the file is larger than 20 MB.",
                        "a list of authorities or of names of boards.",
                        "Check that this is the right file.");
            }
            return new ReferenceText(String.valueOf(file.getFileName()), decoded(Files.readAllBytes(file), place));
        } catch (IOException e) {
            throw new NotOpened(
                    place,
                    "the file cannot be opened.",
                    "a file that this user may read.",
                    "Check its name and its permissions.");
        }
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String decoded(byte[] bytes, Place place) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotOpened(
                    place, "the file is not in UTF-8.", "text in UTF-8.", "Save it as UTF-8 and import it again.");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new NotOpened(
                    place,
                    "the file is empty.",
                    "a list of authorities or a register of interests (CSV), or names of boards (YAML).",
                    "Check that this is the right file.");
        }
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
