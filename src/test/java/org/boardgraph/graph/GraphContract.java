package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.Neo4jException;

/** What a graph does, wherever its database runs. */
abstract class GraphContract {
    /** The settings of a database that other tests use too; each test finds it empty. */
    abstract GraphSettings settings();

    private Graph graph;

    @BeforeEach
    void open() {
        graph = Graphs.open(settings());
        TestGraph.wipe(graph);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void what_is_written_is_read() {
        graph.write(tx ->
                tx.run("CREATE (:Topic {id: 'Topic:a', name: 'Flooding'})").consume());

        assertThat(topics()).containsExactly("Flooding");
    }

    @Test
    void work_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> graph.write(tx -> {
                    tx.run("CREATE (:Topic {id: 'Topic:a', name: 'Flooding'})").consume();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");

        assertThat(topics()).isEmpty();
    }

    @Test
    void reading_work_cannot_write() {
        assertThatThrownBy(() -> graph.read(
                        tx -> tx.run("CREATE (:Topic {id: 'Topic:a'})").consume()))
                .isInstanceOf(Neo4jException.class);
    }

    @Test
    void every_write_takes_a_turn() {
        long before = turn();
        graph.write(tx -> 1);
        graph.write(tx -> 2);

        assertThat(turn()).isEqualTo(before + 2);
    }

    @Test
    void two_nodes_of_one_id_are_refused() {
        assertThatThrownBy(() -> graph.write(tx -> tx.run("UNWIND [1, 2] AS i CREATE (:Meeting {id: 'Meeting:a'})")
                        .consume()))
                .isInstanceOf(Neo4jException.class);
    }

    private long turn() {
        return graph.read(
                tx -> tx.run("MATCH (w:Writer) RETURN w.turn").single().get(0).asLong());
    }

    private List<String> topics() {
        return graph.read(tx ->
                tx.run("MATCH (t:Topic) RETURN t.name").list(row -> row.get(0).asString()));
    }
}
