package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which subjects items are linked to, as names are learnt and lost. */
@ExtendWith(TestGraph.class)
class SubjectsIT {
    private static final String PORTS = """
            board: Ports Committee
            organization: Oakshire County Council
            date: 2021-03-04
            list: chair | Cllr | Anna Webb | | Wrenham Borough Council
            item: 1 | Green Corridors in Wrenham
            text: Wrenham's Green Corridors (GC) programme was presented by Northwick Borough Council.
            decision: GC to be extended with Oakshire County Council.
            item: 2 | Harbour
            text: The Harbour Fund Board met. Quay's End was discussed.
            restricted: 3 | Talks with Northwick
            text: Northwick Borough Council asks for Quays End.
            """;
    private static final String TRAILS = """
            board: Oldbury Town Council
            date: 2021-06-09
            list: member | Cllr | Tom Lorne | | Northwick Borough Council
            item: 1 | Declarations of interest
            declare: Cllr Tom Lorne | | Green Corridors
            item: 2 | Reports
            text: Nothing of Wrenham, nor of the Harbour Fund, for Oldbury Town Council.
            """;
    private static final String HARBOUR = """
            board: Harbour Board
            date: 2022-01-10
            list: member | Cllr | Ida Moss | | South Northwick Borough Council
            item: 1 | Any other business
            declare: Cllr Ida Moss | | Harbour Fund
            text: Talks with South Northwick Borough Council.
            """;
    private static final String QUAY = """
            board: Quay Board
            date: 2022-02-10
            item: 1 | Any other business
            declare: Cllr Ida Moss | | Harbour Fund Board
            declare: Cllr Ida Moss | | Quay’s End
            """;
    private static final Map<String, String> ALL =
            new TreeMap<>(Map.of("ports.txt", PORTS, "trails.txt", TRAILS, "harbour.txt", HARBOUR, "quay.txt", QUAY));

    private final Graph graph;
    private final Importer importer;

    SubjectsIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }

    @Test
    void what_is_learnt_later_is_found_in_what_is_there() {
        take("ports.txt");
        assertThat(named()).containsExactly("1 Wrenham Borough Council x2 title");

        take("trails.txt");
        assertThat(named())
                .containsExactly(
                        "1 Green Corridors x3 title decision",
                        "1 Northwick Borough Council x1",
                        "1 Wrenham Borough Council x2 title",
                        "2 Wrenham Borough Council x1",
                        "3 Northwick Borough Council x1 title",
                        "3 Northwick Borough Council x1 withheld");
    }

    @Test
    void a_longer_name_shields_the_shorter_while_it_is_known() {
        take("ports.txt");
        take("trails.txt");
        take("harbour.txt");
        assertThat(named()).contains("2 Harbour Fund x1");
        take("quay.txt");
        assertThat(named())
                .containsOnlyOnce("2 Harbour Fund x1")
                .contains("2 Harbour Fund Board x1", "2 Quay’s End x1", "3 Quay’s End x1 withheld");
        importer.remove("quay.txt");
        assertThat(named())
                .filteredOn("2 Harbour Fund x1"::equals)
                .as("in the ports' item and in the council's")
                .hasSize(2);
        assertThat(named()).noneMatch(line -> line.contains("Quay") || line.contains("Oldbury"));
    }

    @Test
    void the_order_of_import_does_not_matter_nor_what_was_there_meanwhile() {
        ALL.keySet().forEach(this::take);
        String first = Dump.of(graph);
        assertThat(first).contains("MENTIONS");
        Random random = new Random(3);
        for (int run = 0; run < 12; run++) {
            List<String> shuffled = new ArrayList<>(ALL.keySet());
            Collections.shuffle(shuffled, random);
            TestGraph.wipe(graph);
            take(shuffled.get(3));
            take(shuffled.get(0));
            importer.remove(shuffled.get(3));
            shuffled.forEach(this::take);
            Dumps.assertSame(Dump.of(graph), first);
        }
        importer.texts().forEach(importer::rebuild);
        Dumps.assertSame(Dump.of(graph), first);
    }

    @Test
    void another_importer_sees_what_was_learnt_and_forgets_what_was_not_kept() {
        Importer other = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
        take("ports.txt");
        other.take(ScriptedNotes.note("trails.txt", TRAILS), Origin.UNNAMED);
        Prepared quay = Prepared.of(ScriptedNotes.note("quay.txt", QUAY), Origin.UNNAMED, Reference.NONE);
        importer.take(quay, Origin.UNNAMED, true);
        take("harbour.txt");
        String dump = Dump.of(graph);

        TestGraph.wipe(graph);
        List.of("harbour.txt", "trails.txt", "ports.txt").forEach(this::take);
        Dumps.assertSame(Dump.of(graph), dump);
    }

    @Test
    void a_secret_subject_is_linked_apart_and_shields_nothing() {
        take("ports.txt");
        take("harbour.txt");
        List<String> before = named();
        String id = Id.of("Topic", "secret", "harbour fund board").toString();
        References references = new References(new ScriptedNotes(1));
        graph.write(tx -> {
            SubjectLinks subjects = new SubjectLinks(tx, references, references.in(tx)).held();
            tx.run("CREATE (:SecretTopic {id: $id, name: 'Harbour Fund Board', otherNames: []})", Map.of("id", id))
                    .consume();
            subjects.refresh(Set.of(id));
            return null;
        });
        List<String> after = named();
        assertThat(after)
                .containsAll(before)
                .contains("2 Harbour Fund Board x1")
                .hasSize(before.size() + 1);
        int secret = graph.read(tx -> tx.run(
                        "MATCH (:SecretTopic)<-[:MENTIONS]-(i) WHERE NOT EXISTS { (:Topic {name: 'Harbour Fund Board'}) } RETURN count(i)")
                .single()
                .get(0)
                .asInt());
        assertThat(secret).isEqualTo(1);
    }

    @Test
    void what_items_name_keeps_no_subject_alive() {
        take("ports.txt");
        take("trails.txt");
        importer.remove("trails.txt");
        assertThat(named()).containsExactly("1 Wrenham Borough Council x2 title");
    }

    private void take(String name) {
        importer.take(ScriptedNotes.note(name, String.valueOf(ALL.get(name))), Origin.UNNAMED);
    }

    /** Of the items of the first note and of the others, what each names. */
    private List<String> named() {
        return graph.read(tx -> tx.run("""
                        MATCH (i:AgendaItem)-[r:MENTIONS]->(s)
                        RETURN i.position + ' ' + s.name + ' x' + r.count + CASE WHEN r.inTitle THEN ' title' ELSE '' END
                          + CASE WHEN r.inDecision THEN ' decision' ELSE '' END
                          + CASE WHEN r.withheld THEN ' withheld' ELSE '' END AS line
                        ORDER BY line""").list(row -> row.get("line").asString()));
    }
}
