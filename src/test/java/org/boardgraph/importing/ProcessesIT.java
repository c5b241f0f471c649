package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.generate.Generator;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Folders;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real processes that import generated notes: two at once, and killed at random moments. */
class ProcessesIT {
    private static final int NOTES = 60;
    private static final int MOST_BEFORE_A_KILL = 20;
    private static final int KILLS_A_ROUND = 5;

    private static Path generated;
    private static List<Path> files;
    private Path data;

    @BeforeAll
    static void generate() throws Exception {
        generated = Files.createTempDirectory("boardgraph-generated");
        new Generator(NOTES, 11, Generator.usualPeople(NOTES)).write(generated, () -> {});
        files = NoteFiles.of(List.of(generated.resolve("notes"))).files();
    }

    @AfterAll
    static void deleteGenerated() {
        Folders.delete(generated);
    }

    @BeforeEach
    void makeFolder() throws Exception {
        data = Files.createTempDirectory("boardgraph-processes");
    }

    @AfterEach
    void deleteFolder() {
        Folders.delete(data);
    }

    @Test
    void two_processes_at_once_do_what_one_does_after_the_other() throws Exception {
        ImportingProcess one = ImportingProcess.start(data, files.subList(0, 2 * NOTES / 3));
        ImportingProcess other = ImportingProcess.start(data, files.subList(NOTES / 3, NOTES));
        assertThat(one.endsWell()).isTrue();
        assertThat(other.endsWell()).isTrue();
        Dumps.assertSame(dump(), undisturbed(files));
    }

    @Test
    void a_killed_import_leaves_whole_notes_and_can_be_completed() throws Exception {
        killAndComplete(2);
    }

    /** {@code ./mvnw test -Dgroups=slow -DexcludedGroups= -Dtest=ProcessesIT} runs it; {@code -Dkills=N} sets how many. */
    @Test
    @Tag("slow")
    void fifty_killed_imports_leave_whole_notes() throws Exception {
        int kills = Integer.getInteger("kills", 50);
        for (int done = 0; done < kills; done += KILLS_A_ROUND) {
            killAndComplete(Math.min(KILLS_A_ROUND, kills - done));
            deleteFolder();
            makeFolder();
        }
    }

    private void killAndComplete(int kills) throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < kills; kill++) {
            ImportingProcess process = ImportingProcess.start(data, files);
            // The files that earlier kills left in are said to be unchanged at once.
            process.awaitDone(kill * MOST_BEFORE_A_KILL / 2 + 1 + random.nextInt(MOST_BEFORE_A_KILL / 2));
            Thread.sleep(random.nextInt(100));
            process.kill();
            onlyWholeNotes();
        }
        try (Graph graph = open()) {
            take(graph, files);
        }
        Dumps.assertSame(dump(), undisturbed(files));
    }

    /** What is in is what an undisturbed import of the same documents leaves. */
    private void onlyWholeNotes() {
        Set<String> in;
        String dump;
        try (Graph graph = open()) {
            in = Set.copyOf(graph.read(tx -> tx.run("MATCH (d:Document) RETURN d.name AS name")
                    .list(row -> row.get("name").asString())));
            dump = Dump.of(graph);
        }
        List<Path> whole = files.stream()
                .filter(file -> in.contains(file.getFileName().toString()))
                .collect(Collectors.toList());
        Dumps.assertSame(dump, undisturbed(whole));
    }

    private String dump() {
        try (Graph graph = open()) {
            return Dump.of(graph);
        }
    }

    private Graph open() {
        return Graphs.open(GraphSettings.embedded(data));
    }

    private static String undisturbed(List<Path> files) {
        Graph graph = TestGraph.empty();
        take(graph, files);
        return Dump.of(graph);
    }

    private static void take(Graph graph, List<Path> files) {
        Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
        new Batch(importer, Origin.UNNAMED, false)
                .run(files, result -> assertThat(result).isNotInstanceOf(ImportResult.Rejected.class));
    }
}
