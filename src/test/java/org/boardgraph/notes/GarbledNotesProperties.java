package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Note;

/** Whatever is done to a note: it is parsed or refused, and every line that is reported exists. */
class GarbledNotesProperties {
    @Property(tries = 2000)
    void is_parsed_or_refused(@ForAll("garbled") byte[] bytes) {
        try {
            DocumentText text = Notes.read("note.txt", bytes);
            try {
                everyLineExists(Notes.parse(text));
            } catch (NoteUnreadable refused) {
                assertThat(refused.line()).isBetween(0, text.lines().size());
            }
        } catch (NoteUnreadable refused) {
            assertThat(refused.getMessage()).startsWith("note.txt").contains("Expected: ");
        }
    }

    private static void everyLineExists(Note note) {
        List<Lines> all = new ArrayList<>();
        note.attendance().forEach(one -> {
            all.add(one.lines());
            one.movements().forEach(movement -> all.add(movement.lines()));
        });
        note.items().forEach(item -> {
            all.add(item.lines());
            all.add(item.titleLines());
            all.add(item.bodyLines() == null ? item.titleLines() : item.bodyLines());
            item.decisions().forEach(outcome -> all.add(outcome.lines()));
            item.actions().forEach(outcome -> all.add(outcome.lines()));
            item.participation().forEach(one -> all.add(one.lines()));
        });
        note.declarations().forEach(one -> all.add(one.lines()));
        note.corrections().forEach(one -> all.add(one.lines()));
        note.problems().forEach(problem -> all.add(Lines.at(problem.line())));
        assertThat(all).allSatisfy(lines -> {
            assertThat(lines.last()).isLessThanOrEqualTo(note.source().lines().size());
        });
    }

    @Provide
    Arbitrary<byte[]> garbled() {
        return Arbitraries.of(Printed.TAGGED, Printed.MARKDOWN)
                .flatMap(note -> Arbitraries.randomValue(random -> garble(Printed.bytes(note), random)));
    }

    /** Cuts, doubles, swaps or overwrites pieces, as broken copies do. */
    private static byte[] garble(byte[] note, Random random) {
        byte[] bytes = note;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - from, 1 + random.nextInt(60));
            bytes = switch (random.nextInt(5)) {
                case 0 -> piece(bytes, 0, Math.max(from, 1));
                case 1 -> join(piece(bytes, 0, from), piece(bytes, from + length, bytes.length));
                case 2 -> join(piece(bytes, 0, from + length), piece(bytes, from, bytes.length));
                case 3 -> join(piece(bytes, from, bytes.length), piece(bytes, 0, from));
                default -> overwrite(bytes, from, length, random);
            };
            if (bytes.length == 0) {
                return note;
            }
        }
        return bytes;
    }

    private static byte[] piece(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] overwrite(byte[] bytes, int from, int length, Random random) {
        String signs = "\t\n|<>()*#:;,.-'1aZ &\u00E9\r";
        byte[] garbled = bytes.clone();
        for (int i = from; i < from + length; i++) {
            garbled[i] = random.nextInt(3) == 0 ? (byte) signs.charAt(random.nextInt(signs.length())) : garbled[i];
        }
        return garbled;
    }
}
