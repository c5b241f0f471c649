package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestGraph.class)
class DumpIT {
    private static final String DOCUMENT =
            "CREATE (d:Document {id: 'Document:a', name: 'a.txt', lines: ['one', 'two'], importedAt: $now, importedMillis: 5, order: $now})";
    private static final String MEETING =
            "CREATE (:Meeting {id: 'Meeting:a', order: '1'}), (:Organization:Board {id: 'Organization:a', name: 'Ferry \\n \"Board\"'})";
    private static final String FACTS = """
            MATCH (d:Document), (m:Meeting), (b:Board)
            CREATE (d)-[:RECORDS]->(m)-[:HELD_BY {line: 2}]->(b),
              (d)-[:HAS_PROBLEM]->(:Problem {line: 1})-[:WITHHELD]->(:Withheld {message: 'x'}),
              (d)-[:HAS_PROBLEM]->(:Problem {line: 1})-[:WITHHELD]->(:Withheld {message: 'y'})
            """;

    @Test
    void same_graph_same_dump_whatever_the_order_and_the_time(Graph graph) {
        build(graph, "2026-01-01", DOCUMENT, MEETING, FACTS);
        String first = Dump.of(graph);
        TestGraph.wipe(graph);
        build(graph, "2027-02-02", MEETING, DOCUMENT, FACTS);

        assertThat(Dump.of(graph)).isEqualTo(first);
        assertThat(first).isEqualTo("""
                        (:Board:Organization {id: "Organization:a", name: "Ferry \\n \\"Board\\""})
                        (:Document {id: "Document:a", lines: ["one", "two"], name: "a.txt"})
                          -[:HAS_PROBLEM {}]-> (:Problem {line: 1}) of 2 [-[:WITHHELD {}]-> (:Withheld {message: "x"}) of 1]
                          -[:HAS_PROBLEM {}]-> (:Problem {line: 1}) of 2 [-[:WITHHELD {}]-> (:Withheld {message: "y"}) of 1]
                          -[:RECORDS {}]-> Meeting:a
                        (:Meeting {id: "Meeting:a", order: "1"})
                          -[:HELD_BY {line: 2}]-> Organization:a
                        """);
    }

    @Test
    void what_differs_shows(Graph graph) {
        build(graph, "2026-01-01", DOCUMENT, MEETING, FACTS);
        String before = Dump.of(graph);
        graph.write(tx ->
                tx.run("MATCH (w:Withheld {message: 'y'}) SET w.message = 'z'").consume());
        String withheld = Dump.of(graph);
        graph.write(tx -> tx.run("MATCH ()-[r:HELD_BY]->() SET r.line = 3").consume());
        String related = Dump.of(graph);
        graph.write(tx -> tx.run("CREATE (:Problem {line: 9})").consume());

        assertThat(withheld).isNotEqualTo(before);
        assertThat(related).isNotEqualTo(withheld);
        assertThat(Dump.of(graph)).isEqualTo(related + "stray (:Problem {line: 9}) of 0\n");
    }

    private static void build(Graph graph, String now, String... statements) {
        for (String statement : statements) {
            graph.write(tx -> tx.run(statement, java.util.Map.of("now", now)).consume());
        }
    }
}
