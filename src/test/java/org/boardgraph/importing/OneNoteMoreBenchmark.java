package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.graph.Folders;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long one note more takes in a graph of about 100,000 mentions of 20,000 people, from the parsed note to the end of its
 * transaction. {@code -Dbenchmark.notes=N} sets how many notes are there before.
 */
@Tag("slow")
class OneNoteMoreBenchmark {
    private static final int MORE = 150;
    private static final int NOTES = Integer.getInteger("benchmark.notes", 2_500);

    private Path folder;

    @BeforeEach
    void generate() throws Exception {
        folder = Files.createTempDirectory("boardgraph-benchmark");
        new Generator(NOTES + MORE, 11, NOTES * 8).write(folder.resolve("notes"), () -> {});
    }

    @AfterEach
    void delete() {
        Folders.delete(folder);
    }

    @Test
    void takes_little_however_many_there_are() throws Exception {
        NoteLayouts parser = new NoteLayouts();
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        try (Graph graph = Graphs.open(GraphSettings.embedded(folder.resolve("graph")))) {
            Importer importer = new Importer(graph, parser, Clock.systemUTC());
            List<Path> files = files();
            for (int i = 0; i < files.size(); i++) {
                Prepared note = Prepared.of(parser.parse(parser.read(files.get(i))), Origin.UNNAMED, Reference.NONE);
                long start = System.nanoTime();
                importer.take(note, Origin.UNNAMED, false);
                double milliseconds = (System.nanoTime() - start) / 1e6;
                if (i >= files.size() - MORE) {
                    last.add(milliseconds);
                } else if (i >= MORE && i < 2 * MORE) {
                    first.add(milliseconds);
                }
            }
            long mentions = graph.read(tx -> tx.run("MATCH (n:Mention) RETURN count(n) AS count")
                    .single()
                    .get("count")
                    .asLong());
            System.out.printf(
                    Locale.ROOT,
                    "One note more: %.1f ms at the median after %d notes, %.1f ms after %d (%d mentions), at most %.1f ms%n",
                    median(first),
                    MORE,
                    median(last),
                    files.size() - MORE,
                    mentions,
                    last.stream().mapToDouble(each -> each).max().orElse(0));
        }
        assertThat(median(last)).isLessThan(200);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted(Comparator.naturalOrder()).toList().get(times.size() / 2);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("notes"))) {
            return files.filter(Notes::looksLikeNote)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
