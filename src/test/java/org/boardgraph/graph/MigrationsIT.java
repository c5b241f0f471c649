package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Migrations.Migration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestGraph.class)
class MigrationsIT {
    private static final List<Migration> KNOWN =
            Migrations.FILES.stream().map(Migration::of).toList();
    private static final int LAST = KNOWN.get(KNOWN.size() - 1).version();
    private static final int NEXT = LAST + 1;

    private Connection connection;
    private Graph graph;

    @BeforeEach
    void connect(Graph graph) {
        this.graph = graph;
        this.connection = new Connection(graph.driver());
    }

    @AfterEach
    void forget() {
        run("MATCH (m:Migration) WHERE m.version >= $next DELETE m", Map.of("next", NEXT));
        KNOWN.forEach(known -> run(
                "MATCH (m:Migration {version: $version}) SET m.checksum = $checksum",
                Map.of("version", known.version(), "checksum", known.checksum())));
    }

    @Test
    void all_files_are_known_in_order() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                            .sorted())
                    .isEqualTo(Migrations.FILES);
        }
        assertThat(KNOWN).extracting(Migration::version).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void each_is_applied_once() {
        Migration next = migration("CREATE (:Topic {id: 'Topic:a'});\nCREATE (:Topic {id: 'Topic:b'});\n");
        Migrations.apply(connection, with(next));
        Migrations.apply(connection, with(next));

        assertThat(count("MATCH (t:Topic) RETURN count(t)")).isEqualTo(2);
        assertThat(count("MATCH (m:Migration) WHERE m.appliedAt IS NOT NULL RETURN count(m)"))
                .isEqualTo(KNOWN.size() + 1);
    }

    @Test
    void one_that_came_later_with_a_lower_number_is_applied_too() {
        run("MATCH (m:Migration {version: $version}) DELETE m", Map.of("version", 1));
        Migrations.apply(connection, KNOWN);

        assertThat(count("MATCH (m:Migration) RETURN count(m)")).isEqualTo(KNOWN.size());
    }

    @Test
    void a_newer_graph_is_refused() {
        Migrations.apply(connection, with(migration("CREATE (:Topic {id: 'Topic:a'})")));

        assertThatThrownBy(() -> Migrations.apply(connection, KNOWN))
                .isInstanceOf(GraphProblem.Newer.class)
                .hasMessageContaining("newer Boardgraph (schema " + NEXT + "; this program knows " + LAST + ")")
                .hasMessageContaining("--data");
    }

    @Test
    void a_changed_file_is_refused() {
        run("MATCH (m:Migration {version: 1}) SET m.checksum = 'other'", Map.of());

        assertThatThrownBy(() -> Migrations.apply(connection, KNOWN))
                .isInstanceOf(GraphProblem.Changed.class)
                .hasMessageContaining("cypher/schema/V001__keys_and_orders.cypher");
    }

    @Test
    void only_importing_has_an_index_of_what_is_withheld_and_all_are_filled() {
        assertThat(count("SHOW INDEXES YIELD name, labelsOrTypes"
                        + " WHERE 'Withheld' IN labelsOrTypes AND name <> 'words_withheld' RETURN count(*)"))
                .isZero();
        assertThat(count("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"))
                .isZero();
    }

    private static Migration migration(String text) {
        return Migration.of("V%03d__more".formatted(NEXT), text);
    }

    private static List<Migration> with(Migration next) {
        return Stream.concat(KNOWN.stream(), Stream.of(next)).toList();
    }

    private int count(String statement) {
        return graph.read(tx -> tx.run(statement).single().get(0).asInt());
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.write(tx -> tx.run(statement, parameters).consume());
    }
}
