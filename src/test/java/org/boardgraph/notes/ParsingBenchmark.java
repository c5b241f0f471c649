package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.Shared;
import org.boardgraph.model.DocumentText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how many notes one core parses a second in a warm JVM, and that no line makes it slow. */
@Tag("slow")
class ParsingBenchmark {
    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 2_000_000_000L;

    @Test
    void of_the_labelled_notes() throws IOException {
        measure("labelled notes", texts(Path.of("src/test/resources/labelled")));
    }

    @Test
    void of_the_notes_beside_the_repository() throws IOException {
        measure("shared notes", texts(Shared.path("notes")));
    }

    @Test
    void of_lines_made_to_be_slow() {
        for (String piece : List.of(
                "a ",
                "Cllr A and ",
                "(",
                "1 ",
                "The Board ",
                ", ",
                "item 3 ",
                "1.1",
                "**",
                "<a ",
                ". A",
                "- ",
                "agreed ",
                "Aa Bb, ")) {
            String line = piece.repeat(TextReader.LONGEST_LINE / piece.length() - 1);
            for (String note : List.of(Printed.TAGGED, Printed.MARKDOWN)) {
                for (String place : List.of(
                        "Members asked about fees.", "Cllr Bo Marsh", "Harbour Board", "Quayside City Council")) {
                    long start = System.nanoTime();
                    try {
                        Printed.parse(note.replace(place, place + "\n" + line).replace(place, line + place));
                    } catch (NoteUnreadable refused) {
                        // Refusing is as good, if it is quick.
                    }
                    long millis = (System.nanoTime() - start) / 1_000_000;
                    if (millis > 500) {
                        System.out.printf("slow: %d ms for \"%s\" at \"%s\"%n", millis, piece, place);
                    }
                    assertThat(millis).as("%s at %s", piece, place).isLessThan(10_000);
                }
            }
        }
    }

    private static void measure(String what, List<DocumentText> texts) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            int parsed = 0;
            while (cpu() - start < ROUND_NANOS) {
                texts.forEach(Notes::parse);
                parsed += texts.size();
            }
            best = Math.max(best, parsed * 1e9 / (cpu() - start));
        }
        System.out.printf("parsing, %s: %.0f notes/s on one core%n", what, best);
        assertThat(best).isPositive();
    }

    /** Time of this thread on its core, so that a busy machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<DocumentText> texts(Path folder) throws IOException {
        List<DocumentText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Notes::looksLikeNote)
                    .filter(file -> !file.getFileName().toString().startsWith("names-in-prose"))
                    .forEach(file -> texts.add(Notes.read(file)));
        }
        return texts;
    }
}
