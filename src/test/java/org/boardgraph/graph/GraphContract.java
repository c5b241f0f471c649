package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;

/** What a graph does, wherever its database runs. */
abstract class GraphContract {
    /** The settings of a database that other tests use too; each test finds it empty. */
    abstract GraphSettings settings();

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
    void what_is_written_is_asked_for() {
        for (int i = 0; i < 20; i++) {
            String name = "Flooding " + i;
            graph.write(tx -> tx.run("MERGE (t:Topic {id: 'Topic:a'}) SET t.name = $name", Map.of("name", name))
                    .consume());
            assertThat(graph.ask(MINUTE, "MATCH (t:Topic) RETURN t.name AS name, $x AS x", Map.of("x", 5)))
                    .isEqualTo(Map.of("name", name, "x", 5L));
        }
    }

    @Test
    void who_asks_cannot_write_and_is_told_what_the_database_says() {
        assertThatThrownBy(() -> graph.ask(MINUTE, "CREATE (t:Topic {id: 'Topic:a'}) RETURN t.id", Map.of()))
                .isInstanceOf(Neo4jException.class);
        assertThatThrownBy(() -> graph.ask(MINUTE, "MATCH nonsense", Map.of()))
                .isInstanceOfSatisfying(Neo4jException.class, failure -> assertThat(failure.code())
                        .contains("SyntaxError"));
        assertThat(topics()).isEmpty();
    }

    @Test
    void the_database_ends_what_takes_too_long() {
        String endless = "UNWIND range(1, 1000000000000) AS i RETURN sum(i * i % 7) AS sum";
        assertThatThrownBy(() -> graph.ask(Duration.ofMillis(100), endless, Map.of()))
                .isInstanceOfSatisfying(Neo4jException.class, failure -> assertThat(failure.code())
                        .contains("TransactionTimedOut"));
    }

    /** Else a question that the database cannot plan would have it opened anew, and everybody else wait for that. */
    @Test
    void work_that_fails_alone_fails_once_and_leaves_the_database_open() {
        Driver driver = graph.driver();
        DatabaseException failure = new DatabaseException("Neo.DatabaseError.General.UnknownError", "no plan");
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> graph.read(transaction -> {
                    tries.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(tries).hasValue(1);
        assertThat(graph.driver()).isSameAs(driver);
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
