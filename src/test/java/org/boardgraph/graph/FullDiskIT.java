package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A data folder on a disk that fills up. Needs the right to mount a small file system, and is skipped without it. */
@Timeout(120)
class FullDiskIT {
    private static final int MEBIBYTE = 1 << 20;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createTempDirectory("boardgraph-disk");
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=192m", "tmpfs", disk.toString()))
                .as("this user may mount a small file system")
                .isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
        Folders.delete(disk);
    }

    @Test
    void a_disk_that_fills_up_loses_nothing_and_is_used_again_when_there_is_room() throws Exception {
        try (Graph graph = Graphs.open(GraphSettings.embedded(disk.resolve("data")))) {
            topic(graph, 0);
            fill(66 * MEBIBYTE);
            int written = writeUntilFull(graph);

            assertThat(topics(graph)).isEqualTo(written);
            assertThatThrownBy(() -> topic(graph, written)).isInstanceOf(GraphProblem.Full.class);
            free();
            topic(graph, written);
            assertThat(topics(graph)).isEqualTo(written + 1);
        }
        try (Graph graph = Graphs.open(GraphSettings.embedded(disk.resolve("data")))) {
            assertThat(topics(graph)).isGreaterThan(1);
        }
    }

    @Test
    void a_disk_that_runs_full_within_a_transaction_loses_nothing_but_that() throws Exception {
        Path data = disk.resolve("data");
        try (Graph graph = Graphs.open(GraphSettings.embedded(data))) {
            topic(graph, 0);
        }
        fill(66 * MEBIBYTE);
        String said = TooMuch.written(data);
        free();

        assertThat(said)
                .startsWith("Full: ")
                .contains("ran full", "nothing of this was written", "start the program again");
        try (Graph graph = Graphs.open(GraphSettings.embedded(data))) {
            assertThat(topics(graph)).isEqualTo(1);
            topic(graph, 1);
            assertThat(topics(graph)).isEqualTo(2);
        }
    }

    @Test
    void a_disk_without_room_for_a_database_is_said() throws IOException {
        fill(60 * MEBIBYTE);

        assertThatThrownBy(() -> Graphs.open(GraphSettings.embedded(disk.resolve("data"))))
                .isInstanceOf(GraphProblem.Full.class)
                .hasMessageContaining("is full")
                .hasMessageContaining(disk.toString());
    }

    private static int writeUntilFull(Graph graph) {
        for (int number = 1; number < 1000; number++) {
            try {
                topic(graph, number);
            } catch (GraphProblem.Full full) {
                assertThat(full).hasMessageContaining("nothing of this was written");
                return number;
            }
        }
        throw new AssertionError("the disk did not fill up");
    }

    private static void topic(Graph graph, int number) {
        graph.write(tx -> tx.run(
                        "CREATE (:Topic {id: 'Topic:' + $number, name: $name})",
                        Map.of("number", String.valueOf(number), "name", "long name ".repeat(20_000)))
                .consume());
    }

    private static int topics(Graph graph) {
        return graph.read(
                tx -> tx.run("MATCH (t:Topic) RETURN count(t)").single().get(0).asInt());
    }

    private void fill(int leave) throws IOException {
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            byte[] some = new byte[MEBIBYTE / 8];
            while (Files.getFileStore(disk).getUsableSpace() > leave + some.length) {
                out.write(some);
            }
        }
    }

    private void free() throws IOException {
        Files.delete(disk.resolve("filler"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
