package org.boardgraph.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;

/**
 * The lines of a document that a reader may not see: of a note the bodies of restricted items, but for what the attendance list
 * says, which is public wherever it stands; of a register the sensitive entries and what could not be read.
 */
final class WithheldLines {
    private final BitSet lines = new BitSet();

    static WithheldLines of(Note note) {
        WithheldLines withheld = new WithheldLines();
        for (Note.Item item : note.items()) {
            Lines body = item.bodyLines();
            if (item.restricted() && body != null) {
                withheld.lines.set(body.first(), body.last() + 1);
            }
        }
        note.attendance()
                .forEach(row ->
                        withheld.lines.clear(row.lines().first(), row.lines().last() + 1));
        return withheld;
    }

    static WithheldLines of(List<Lines> spans) {
        WithheldLines withheld = new WithheldLines();
        spans.forEach(span -> withheld.lines.set(span.first(), span.last() + 1));
        return withheld;
    }

    boolean meets(Lines span) {
        int next = lines.nextSetBit(span.first());
        return next >= 0 && next <= span.last();
    }

    boolean none() {
        return lines.isEmpty();
    }

    /** The numbers, 1-based, upwards. */
    List<Long> numbers() {
        return lines.stream().mapToObj(Long::valueOf).toList();
    }

    /** The text with the withheld lines left empty. */
    List<String> blanked(List<String> text) {
        List<String> shown = new ArrayList<>(text);
        lines.stream().filter(line -> line <= text.size()).forEach(line -> shown.set(line - 1, ""));
        return shown;
    }

    /** The SHA-256 of what is left of the text: that of all of it could be tried against guesses of what is withheld. */
    String sha256(List<String> text) {
        try {
            byte[] shown = String.join("\n", blanked(text)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
