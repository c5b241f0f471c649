package org.boardgraph.notes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes of a file that is no text say it is. */
enum Signature {
    PDF("a PDF file", "%PDF"),
    ZIP("a zip archive", "PK\u0003\u0004"),
    OLD_WORD("a Word document of the old format", "\u00D0\u00CF\u0011\u00E0"),
    RTF("a rich text document", "{\\rtf"),
    PNG("a PNG picture", "\u0089PNG"),
    GIF("a GIF picture", "GIF8"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GZIP("a compressed file", "\u001F\u008B"),
    EXECUTABLE("a program", "\u007FELF"),
    CLASS("a program", "\u00CA\u00FE\u00BA\u00BE");

    private final String words;
    private final String start;

    Signature(String words, String start) {
        this.words = words;
        this.start = start;
    }

    /** "a PDF file", or empty where the bytes start like none of these. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        for (Signature signature : values()) {
            if (head.startsWith(signature.start)) {
                boolean word = signature == ZIP && (head.contains("word/") || head.contains("[Content_Types]"));
                return Optional.of(word ? "a Word document (or another Office file)" : signature.words);
            }
        }
        return Optional.empty();
    }
}
