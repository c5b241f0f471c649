package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.ImportResult.RegisterTaken;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.boardgraph.registers.RegisterOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;

/** What registers of interests leave in the graph, whatever the order in which they and notes come and go. */
@ExtendWith(TestGraph.class)
class RegistersIT {
    private static final Map<String, String> NOTES = Map.of(
            "march.txt", Scripts.FERRY_MARCH,
            "june.txt", Scripts.FERRY_JUNE,
            "september.txt", Scripts.FERRY_SEPTEMBER,
            "town.txt", Scripts.TOWN_COUNCIL);
    private static final Map<String, String> REGISTERS = Map.of(
            "ashbury-2021.csv", RegisterScripts.ASHBURY_2021,
            "ashbury-2022.csv", RegisterScripts.ASHBURY_2022,
            "commons.csv", RegisterScripts.COMMONS,
            "two.csv", RegisterScripts.TWO_BODIES);
    private static final RegisterArrival.Group ONE = new RegisterArrival.Group(1, 1);

    private final Graph graph;
    private final Importer importer;
    private final Importer oneByOne;

    RegistersIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
        oneByOne = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC(), ONE);
    }

    @Test
    void a_second_import_is_unchanged() {
        names().forEach(this::take);
        String first = Dump.of(graph);
        assertThat(first).contains("Iris Onlyhere").doesNotContain("stray");

        names().forEach(name -> assertThat(take(name)).isInstanceOf(Unchanged.class));
        assertDump(first);
    }

    @Test
    void the_order_of_import_does_not_matter() {
        names().forEach(this::take);
        String first = Dump.of(graph);
        Random random = new Random(7);
        for (int run = 0; run < 10; run++) {
            List<String> shuffled = new ArrayList<>(names());
            Collections.shuffle(shuffled, random);
            TestGraph.wipe(graph);
            shuffled.forEach(name -> take(random.nextBoolean() ? importer : oneByOne, name));
            assertDump(first);
        }
    }

    @Test
    void taking_out_leaves_no_trace() {
        names().forEach(this::take);
        String first = Dump.of(graph);
        for (String name : names()) {
            assertThat(oneByOne.remove(name).done()).isTrue();
            String without = Dump.of(graph);
            TestGraph.wipe(graph);
            names().stream().filter(other -> !other.equals(name)).forEach(this::take);
            assertDump(without);
            take(name);
            assertDump(first);
        }
        names().forEach(importer::remove);
        assertThat(Dump.of(graph)).isEmpty();
    }

    @Test
    void a_newer_file_of_the_day_takes_the_place_of_the_older() {
        names().forEach(this::take);
        String first = Dump.of(graph);
        String changed = RegisterScripts.ASHBURY_2021
                .replace("Ferry Works Ltd", "Buoy Works Ltd")
                .replace("nil: Will Fern\n", "nil: Wilma Fern\n");
        for (Importer each : List.of(importer, oneByOne)) {
            ImportResult result = take(each, "new.csv", changed);
            assertThat(result).isInstanceOfSatisfying(RegisterTaken.class, taken -> assertThat(taken.remarks())
                    .anySatisfy(remark -> assertThat(remark).contains("ashbury-2021.csv")));
            assertThat(Dump.of(graph)).contains("Wilma").doesNotContain("ashbury-2021.csv");
            take(each, "ashbury-2021.csv", RegisterScripts.ASHBURY_2021);
            assertDump(first);
        }
    }

    @Test
    void a_run_that_dies_leaves_what_was_loaded_and_the_next_goes_on() {
        names().stream().filter(name -> !name.equals("ashbury-2022.csv")).forEach(this::take);
        String before = Dump.of(graph);
        take("ashbury-2022.csv");
        String after = Dump.of(graph);
        importer.remove("ashbury-2022.csv");
        for (int writes = 1; writes <= 2; writes++) {
            Importer dying = dying(writes);
            assertThatThrownBy(() -> take(dying, "ashbury-2022.csv")).isInstanceOf(Died.class);
            assertThat(seen()).containsExactly("ashbury-2021.csv", "commons.csv", "two.csv");
            take(oneByOne, "ashbury-2022.csv");
            assertDump(after);

            Importer dyingAgain = dying(writes);
            assertThatThrownBy(() -> dyingAgain.remove("ashbury-2022.csv")).isInstanceOf(Died.class);
            assertThat(seen()).containsExactly("ashbury-2021.csv", "commons.csv", "two.csv");
            oneByOne.remove("ashbury-2022.csv");
            assertDump(before);
        }
    }

    private List<String> seen() {
        return graph.read(tx -> tx.run("MATCH (d:Document {loaded: true}) RETURN d.name AS name ORDER BY name")
                .list(row -> row.get("name").asString()));
    }

    private Importer dying(int writes) {
        return new Importer(new DyingGraph(graph, writes), new ScriptedNotes(1), Clock.systemUTC(), ONE);
    }

    private static final class Died extends RuntimeException {}

    /** Ends as a process does that is killed between two transactions. */
    private static final class DyingGraph implements Graph {
        private final Graph graph;
        private int left;

        DyingGraph(Graph graph, int writes) {
            this.graph = graph;
            this.left = writes;
        }

        @Override
        public <T> T read(TransactionCallback<T> work) {
            return graph.read(work);
        }

        @Override
        public Map<String, Object> ask(Duration limit, String statement, Map<String, Object> parameters) {
            return graph.ask(limit, statement, parameters);
        }

        @Override
        public void endAsking(Thread waiting) {
            graph.endAsking(waiting);
        }

        @Override
        public <T> T write(TransactionCallback<T> work) {
            if (left-- == 0) {
                throw new Died();
            }
            return graph.write(work);
        }

        @Override
        public Driver driver() {
            return graph.driver();
        }

        @Override
        public void close() {
            graph.close();
        }
    }

    @Test
    void sensitive_words_lie_on_withheld_nodes_alone() {
        names().forEach(this::take);
        List<String> elsewhere = graph
                .read(tx -> tx.run("""
                        MATCH (n) WHERE NOT n:Withheld AND NOT n:SecretTopic RETURN labels(n)[0] AS place, properties(n) AS properties
                        UNION ALL
                        MATCH ()-[r]->() RETURN type(r) AS place, properties(r) AS properties
                        """)
                        .list(row -> row.get("place").asString() + " "
                                + row.get("properties").asMap()))
                .stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains("canary"))
                .toList();
        assertThat(elsewhere).isEmpty();
        Map<String, Object> open = graph.read(
                tx -> tx.run("MATCH (i:Interest {sensitive: true}) RETURN properties(i) AS properties LIMIT 1")
                        .single()
                        .get("properties")
                        .asMap());
        assertThat(open).containsOnlyKeys("id", "sensitive", "authorityId", "asOf", "order");
        assertThat(one("MATCH (:SecretTopic {name: 'CANARY Cottage'})<-[:ABOUT]-(w:Withheld) RETURN count(w) AS it"))
                .isEqualTo(2L);
        assertThat(one("MATCH (i:Interest {sensitive: true})-[:ABOUT]->() RETURN count(i) AS it"))
                .isEqualTo(0L);
    }

    @Test
    void an_edition_is_seen_when_all_of_it_is_in() {
        take("ashbury-2021.csv");
        assertThat(one("MATCH (d:Document {loaded: true}) RETURN count(d) AS it"))
                .isEqualTo(1L);
        assertThat(one("MATCH (d:Document {loaded: true})<-[:IN_EDITION]-(r:Register) RETURN count(r) AS it"))
                .isEqualTo(3L);
    }

    @Test
    void a_register_of_the_own_council_joins_and_one_of_another_body_asks() {
        names().forEach(this::take);
        assertThat(registersOf("Jane Ash"))
                .containsExactlyInAnyOrder(
                        "[Ashbury Town Council 2021-04-01, Ashbury Town Council 2022-04-01]",
                        "[House of Commons 2021-07-01]");
        assertThat(registersOf("Will Fern")).containsExactly("[Ashbury Town Council 2021-04-01]");
        assertThat(registersOf("Zacharias Quillfeather")).containsExactly("[House of Commons 2021-07-01]");
        assertThat(one("""
                MATCH (q:IdentityQuestion)-[:LEFT|RIGHT]->(n:Mention {kind: 'registered', authority: 'House of Commons'})
                RETURN count(DISTINCT n) AS it""")).isEqualTo(2L);
        assertThat(one("MATCH (f:Finding {kind: 'UNSURE_IDENTITY'}) RETURN count(f) AS it"))
                .isEqualTo(one("MATCH (q:IdentityQuestion) RETURN count(q) AS it"));
    }

    @Test
    void registers_change_no_figure_of_attendance() {
        NOTES.keySet().stream().sorted().forEach(this::take);
        List<String> before = figures();
        REGISTERS.keySet().stream().sorted().forEach(this::take);
        assertThat(figures()).containsAll(before);
    }

    private List<String> figures() {
        return graph.read(tx -> tx.run("""
                        MATCH (p:Person) WHERE p.meetings > 0
                        OPTIONAL MATCH (p)-[:HOLDS]->(s:Membership)
                        WITH p, s ORDER BY s.id
                        RETURN p.sortName AS name, p.meetings AS meetings, collect(s.startDate + s.endDate + s.id) AS seats""").list(row -> row.asMap().toString()));
    }

    /** A list for each person of the name. */
    private List<String> registersOf(String person) {
        return graph.read(tx -> tx.run("""
                        MATCH (p:Person {name: $name})-[:HAS_REGISTER]->(r:Register)
                        WITH p, r ORDER BY r.asOf
                        RETURN p.id AS person, collect(r.authority + ' ' + r.asOf) AS it""", Map.of("name", person))
                .list(row -> row.get("it").asList().toString()));
    }

    private Object one(String statement) {
        return graph.read(tx -> tx.run(statement).single().get("it").asObject());
    }

    private void assertDump(String expected) {
        Dumps.assertSame(Dump.of(graph), expected);
    }

    private static List<String> names() {
        Map<String, String> all = new TreeMap<>(NOTES);
        all.putAll(REGISTERS);
        return List.copyOf(all.keySet());
    }

    private ImportResult take(String name) {
        return take(importer, name);
    }

    private static ImportResult take(Importer importer, String name) {
        return NOTES.containsKey(name)
                ? importer.take(ScriptedNotes.note(name, NOTES.get(name)), Origin.UNNAMED)
                : take(importer, name, REGISTERS.get(name));
    }

    private static ImportResult take(Importer importer, String name, String script) {
        return importer.take(ScriptedRegisters.edition(name, script), RegisterOrigin.UNNAMED, false);
    }
}
