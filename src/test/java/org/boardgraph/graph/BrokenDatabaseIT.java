package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database whose files are damaged, and a data folder whose small files are missing or wrong. */
class BrokenDatabaseIT {
    private Path data;

    @BeforeEach
    void makeFolder() throws Exception {
        data = Files.createTempDirectory("boardgraph-broken");
        open().close();
    }

    @AfterEach
    void deleteFolder() {
        Folders.delete(data);
    }

    @Test
    void damaged_files_are_said_and_the_folder_is_let_go() throws Exception {
        Path store = data.resolve("neo4j/data/databases/neo4j/neostore");
        byte[] kept = Files.readAllBytes(store);
        Files.write(store, new byte[100]);

        assertThatThrownBy(this::open)
                .isInstanceOf(GraphProblem.Unreachable.class)
                .hasMessageContaining("does not open")
                .hasMessageContaining("debug.log");
        Files.write(store, kept);
        open().close();
    }

    @Test
    void a_lost_password_and_an_address_of_a_process_that_has_ended_do_no_harm() throws Exception {
        Files.delete(data.resolve("password"));
        Files.writeString(data.resolve("address"), "127.0.0.1:1 1");

        try (Graph graph = open()) {
            assertThat(graph.<Integer>read(
                            tx -> tx.run("RETURN 1").single().get(0).asInt()))
                    .isEqualTo(1);
        }
        assertThat(data.resolve("password")).isNotEmptyFile();
        assertThat(data.resolve("address")).doesNotExist();
    }

    private Graph open() {
        return Graphs.open(GraphSettings.embedded(data));
    }
}
