package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardgraph.graph.WritingProcess.counted;
import static org.boardgraph.graph.WritingProcess.topic;
import static org.boardgraph.graph.WritingProcess.topics;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several processes on one data folder. */
class AttachIT {
    private static final int TOPICS = 200;

    private Path data;

    @BeforeEach
    void makeFolder() throws Exception {
        data = Files.createTempDirectory("boardgraph-attach");
    }

    @AfterEach
    void deleteFolder() {
        Folders.delete(data);
    }

    @Test
    void two_processes_write_at_once_and_nothing_is_lost() throws Exception {
        try (Graph graph = open()) {
            WritingProcess other = WritingProcess.start(data, "other", TOPICS);
            other.awaitSaying("open");
            for (int number = 0; number < TOPICS; number++) {
                topic(graph, "mine", number);
            }

            assertThat(other.remaining()).hasSize(TOPICS);
            assertThat(other.endsWell()).isTrue();
            assertThat(topics(graph, "mine")).isEqualTo(TOPICS);
            assertThat(topics(graph, "other")).isEqualTo(TOPICS);
            assertThat(counted(graph)).isEqualTo(2 * TOPICS);
        }
    }

    @Test
    void whoever_is_attached_takes_over_when_the_owner_is_killed() throws Exception {
        WritingProcess owner = WritingProcess.start(data, "owner", 100_000);
        owner.awaitSaying("open");
        WritingProcess third = WritingProcess.start(data, "third", TOPICS);
        third.awaitSaying("wrote 3");
        try (Graph graph = open()) {
            owner.awaitSaying("wrote 50");
            for (int number = 0; number < TOPICS; number++) {
                if (number == TOPICS / 4) {
                    owner.kill();
                }
                topic(graph, "mine", number);
            }
            int acknowledged = 51 + owner.remaining().size();

            third.awaitSaying("done");
            assertThat(third.endsWell()).isTrue();
            assertThat(topics(graph, "mine")).isEqualTo(TOPICS);
            assertThat(topics(graph, "third")).isEqualTo(TOPICS);
            assertThat(topics(graph, "owner")).isBetween(acknowledged, acknowledged + 1);
        }
    }

    @Test
    void whoever_is_attached_takes_over_when_the_owner_closes() throws Exception {
        Graph owner = open();
        WritingProcess other = WritingProcess.start(data, "other", TOPICS);
        other.awaitSaying("wrote 20");
        owner.close();
        other.awaitSaying("done");

        assertThat(other.endsWell()).isTrue();
        try (Graph graph = open()) {
            assertThat(topics(graph, "other")).isEqualTo(TOPICS);
        }
    }

    private Graph open() {
        return Graphs.open(GraphSettings.embedded(data));
    }
}
