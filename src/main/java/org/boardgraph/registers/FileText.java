package org.boardgraph.registers;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.boardgraph.registers.ListUnreadable.NotOpened;
import org.boardgraph.registers.ListUnreadable.Place;

/**
 * A register file as text: UTF-8, UTF-16 with a byte-order mark, or Windows-1252, which older spreadsheets save.
 *
 * @param name of the file, without folders
 * @param sha256 of its bytes
 * @param lines without line ends and byte-order mark
 */
record FileText(String name, String sha256, List<String> lines) {
    static final long LONGEST = 40_000_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String EXPECTED = "a register of interests as CSV or JSON.";
    private static final int HEAD = 16_384;

    FileText {
        lines = List.copyOf(lines);
    }

    /** The whole file. */
    static FileText of(Path file) {
        Place place = Place.file(file.toString());
        try {
            if (Files.size(file) > LONGEST) {
                throw new NotOpened(
                        place,
                        "the file is larger than 40 MB.",
                        EXPECTED,
                        "Check that this is the right file, or make one file for each body.");
            }
            byte[] bytes = Files.readAllBytes(file);
            return new FileText(
                    String.valueOf(file.getFileName()), sha256(bytes), lines(decoded(bytes, place, true), place));
        } catch (IOException e) {
            throw notOpened(place);
        }
    }

    /** The beginning of the text; empty where it is no text or cannot be read. */
    static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return decoded(in.readNBytes(HEAD), Place.file(file.toString()), false);
        } catch (IOException | ListUnreadable e) {
            return "";
        }
    }

    /** SHA-256 of the lines joined by line feeds. */
    static String textSha256(List<String> lines) {
        MessageDigest digest = digest();
        for (int i = 0; i < lines.size(); i++) {
            digest.update((i == 0 ? lines.get(i) : "\n" + lines.get(i)).getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> lines(String text, Place place) {
        if (text.isBlank()) {
            throw new NotOpened(place, "the file is empty.", EXPECTED, "Check that this is the right file.");
        }
        return text.lines().toList();
    }

    private static String decoded(byte[] bytes, Place place, boolean whole) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new NotOpened(
                    place,
                    "this is a workbook or an archive.",
                    EXPECTED,
                    "In the spreadsheet choose \"Save as\", \"CSV UTF-8\", and import that file.");
        }
        String text = marked(bytes);
        if (text == null) {
            text = eightBit(bytes, place, whole);
        }
        if (text.chars()
                .limit(HEAD)
                .filter(c -> c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0)
                .findAny()
                .isPresent()) {
            throw noText(place);
        }
        return text;
    }

    private static @org.jspecify.annotations.Nullable String marked(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        return null;
    }

    private static String eightBit(byte[] bytes, Place place, boolean whole) {
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            return (whole ? UTF_8.newDecoder() : UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE))
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, mark, bytes.length - mark, WINDOWS_1252);
            // Bytes that Windows-1252 does not have, or a mark of UTF-8 before them: neither encoding is meant.
            if (mark > 0 || text.indexOf('\uFFFD') >= 0) {
                throw noText(place);
            }
            return text;
        }
    }

    private static NotOpened noText(Place place) {
        return new NotOpened(
                place,
                "the file is no text in UTF-8.",
                "text in UTF-8.",
                "Save it as \"CSV UTF-8\" and import it again.");
    }

    private static NotOpened notOpened(Place place) {
        return new NotOpened(
                place,
                "the file cannot be opened.",
                "a file that this user may read.",
                "Check its name and its permissions.");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
