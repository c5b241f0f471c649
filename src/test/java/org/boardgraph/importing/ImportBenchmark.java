package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.graph.Folders;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Importing notes, against the time in which the same nodes and relationships are created through the driver alone: two
 * embedded databases in one process, in turns of 50 notes. {@code -Dbenchmark.notes=N} sets how many.
 */
@Tag("slow")
class ImportBenchmark {
    private static final int TURN = 50;
    /** Notes that warm both up, and are not counted. */
    private static final int WARM_UP = 200;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final NoteParser parser = new NoteLayouts();
    private Path folder;

    @BeforeEach
    void generate() throws Exception {
        folder = Files.createTempDirectory("boardgraph-benchmark");
        int notes = Integer.getInteger("benchmark.notes", 600) + WARM_UP;
        new Generator(notes, 7, Generator.usualPeople(notes)).write(folder.resolve("notes"), () -> {});
    }

    @AfterEach
    void delete() {
        Folders.delete(folder);
    }

    @Test
    void importing_against_the_bare_driver() throws Exception {
        List<Path> files = files();
        try (Graph importing = Graphs.open(GraphSettings.embedded(folder.resolve("importing")));
                Graph bare = Graphs.open(GraphSettings.embedded(folder.resolve("bare")))) {
            Importer importer = new Importer(importing, parser, Clock.systemUTC());
            BareDriver driver = new BareDriver(bare);
            driver.index();
            long imported = 0;
            long created = 0;
            long importedCpu = 0;
            long createdCpu = 0;
            long createdBefore = 0;
            for (int from = 0; from < files.size(); from += TURN) {
                List<Path> turn = files.subList(from, Math.min(files.size(), from + TURN));
                if (from == WARM_UP) {
                    imported = 0;
                    created = 0;
                    importedCpu = 0;
                    createdCpu = 0;
                    createdBefore = driver.created();
                }
                long start = System.nanoTime();
                long cpu = PROCESS.getProcessCpuTime();
                List<ImportResult> results = new ArrayList<>();
                new Batch(importer, Origin.UNNAMED, false).run(turn, results::add);
                imported += System.nanoTime() - start;
                importedCpu += PROCESS.getProcessCpuTime() - cpu;
                assertThat(results).noneMatch(ImportResult.Rejected.class::isInstance);
                turn.forEach(
                        file -> driver.add(Prepared.of(parser.parse(parser.read(file)), Origin.UNNAMED, Reference.NONE)
                                .facts()));
                start = System.nanoTime();
                cpu = PROCESS.getProcessCpuTime();
                driver.write();
                created += System.nanoTime() - start;
                createdCpu += PROCESS.getProcessCpuTime() - cpu;
            }
            int notes = files.size() - WARM_UP;
            System.out.printf(
                    "import: %.1f notes/s, %.0f nodes and relationships a note; the driver alone: %.1f notes/s; ratio %.2f; processor time %.1f and %.1f ms a note%n",
                    notes * 1e9 / imported,
                    (driver.created() - createdBefore) / (double) notes,
                    notes * 1e9 / created,
                    imported / (double) created,
                    importedCpu / 1e6 / notes,
                    createdCpu / 1e6 / notes);
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("notes"))) {
            return files.filter(org.boardgraph.notes.Notes::looksLikeNote)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
