package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.ImportResult.Imported;
import org.boardgraph.importing.ImportResult.KeptBack;
import org.boardgraph.importing.ImportResult.Replaced;
import org.boardgraph.importing.ImportResult.Unchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What importing, replacing, removing and rebuilding leave in the graph. */
@ExtendWith(TestGraph.class)
class ImportIT {
    private static final Map<String, String> ALL = Map.of(
            "march.txt", Scripts.FERRY_MARCH,
            "june.txt", Scripts.FERRY_JUNE,
            "september.txt", Scripts.FERRY_SEPTEMBER,
            "town.txt", Scripts.TOWN_COUNCIL,
            "a.txt", Scripts.HARBOUR_A,
            "b.txt", Scripts.HARBOUR_B);

    private final Importer importer;
    private final Graph graph;

    ImportIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }

    @Test
    void a_second_import_is_unchanged() {
        takeAll(names());
        String first = Dump.of(graph);

        names().forEach(name -> assertThat(take(name)).isInstanceOf(Unchanged.class));
        assertDump(first);
    }

    @Test
    void the_order_of_import_does_not_matter() {
        takeAll(names());
        String first = Dump.of(graph);
        assertThat(first).contains("Jane Ash").doesNotContain("stray");
        Random random = new Random(5);
        for (int run = 0; run < 20; run++) {
            List<String> shuffled = new ArrayList<>(names());
            Collections.shuffle(shuffled, random);
            TestGraph.wipe(graph);
            takeAll(shuffled);
            assertDump(first);
        }
    }

    @Test
    void taking_out_leaves_no_trace() {
        takeAll(names());
        String first = Dump.of(graph);
        for (String name : names()) {
            assertThat(importer.remove(name).done()).isTrue();
            String without = Dump.of(graph);
            TestGraph.wipe(graph);
            takeAll(names().stream().filter(other -> !other.equals(name)).toList());
            assertDump(without);
            take(name);
            assertDump(first);
        }
        names().forEach(importer::remove);
        assertThat(Dump.of(graph)).isEmpty();
    }

    @Test
    void a_change_and_its_undoing_restore_the_first_graph() {
        takeAll(names());
        String first = Dump.of(graph);
        String changed = Scripts.FERRY_MARCH.replace("Noor Beck", "Nora Beck").replace("Ashbury", "Oldbury");

        assertReplaced(take("new.txt", changed, Origin.UNNAMED), "march.txt");
        assertThat(Dump.of(graph)).isNotEqualTo(first);
        assertReplaced(take("march.txt"), "new.txt");
        assertDump(first);
    }

    @Test
    void an_approved_note_outranks_a_draft_in_either_order() {
        String approved = Scripts.FERRY_MARCH.replace("status: draft", "status: approved");
        take("march.txt");
        assertReplaced(take("approved.txt", approved, Origin.UNNAMED), "march.txt");
        String dump = Dump.of(graph);
        assertThat(take("march.txt")).isInstanceOf(KeptBack.class);
        assertDump(dump);

        TestGraph.wipe(graph);
        take("approved.txt", approved, Origin.UNNAMED);
        assertThat(take("march.txt")).isInstanceOf(KeptBack.class);
        assertDump(dump);
    }

    @Test
    void two_meetings_of_one_key_stay_two_until_one_goes() {
        take("b.txt");
        String alone = Dump.of(graph);
        assertThat(take("a.txt")).isInstanceOf(Imported.class);
        assertThat(count("Meeting")).isEqualTo(2);
        String changed = Scripts.HARBOUR_A.replace("Dredging", "Dredging and dumping");
        assertReplaced(take("a2.txt", changed, Origin.UNNAMED), "a.txt");
        assertThat(count("Meeting")).isEqualTo(2);

        importer.remove("a2.txt");
        assertDump(alone);
    }

    @Test
    void the_same_text_for_another_organization_moves() {
        take("a.txt");
        assertReplaced(take("a.txt", Scripts.HARBOUR_A, new Origin("Northport Council", false)), "a.txt");
        assertThat(count("Meeting")).isEqualTo(1);
        assertThat(count("Document")).isEqualTo(1);
    }

    @Test
    void a_newer_parser_reads_the_text_again() {
        take("a.txt");
        Importer newer = new Importer(graph, new ScriptedNotes(2), Clock.systemUTC());
        assertThat(newer.take(ScriptedNotes.note("a.txt", Scripts.HARBOUR_A), Origin.UNNAMED))
                .isInstanceOf(Replaced.class);
        assertThat(newer.take(ScriptedNotes.note("a.txt", Scripts.HARBOUR_A), Origin.UNNAMED))
                .isInstanceOf(Unchanged.class);
    }

    @Test
    void rebuilding_leaves_the_graph_of_a_fresh_import() {
        takeAll(names());
        String first = Dump.of(graph);
        graph.write(tx -> tx.run("MATCH (p:Person) SET p.words = ['gone'], p.meetings = 99")
                .consume());
        graph.write(tx -> tx.run("MATCH (n:Mention|Outcome) WHERE n.withheld IS NULL DETACH DELETE n")
                .consume());
        assertThat(Dump.of(graph)).isNotEqualTo(first);

        importer.texts().forEach(importer::rebuild);
        assertDump(first);
    }

    @Test
    void samples_make_way_for_the_first_document_of_ones_own() {
        take("a.txt", Scripts.HARBOUR_A, Origin.SAMPLES);
        take("march.txt", Scripts.FERRY_MARCH, Origin.SAMPLES);
        assertThat(take("june.txt"))
                .isInstanceOfSatisfying(Imported.class, imported -> assertThat(imported.samplesTakenOut())
                        .isEqualTo(2));
        String dump = Dump.of(graph);
        assertThat(take("a.txt", Scripts.HARBOUR_A, Origin.SAMPLES)).isInstanceOf(KeptBack.class);

        TestGraph.wipe(graph);
        take("june.txt");
        assertDump(dump);
    }

    @Test
    void a_sample_that_is_imported_is_no_sample_any_more() {
        take("a.txt", Scripts.HARBOUR_A, Origin.SAMPLES);
        take("a.txt");
        assertThat(take("a.txt")).isInstanceOf(Unchanged.class);
        assertThat(count("Sample")).isZero();
        assertThat(count("Document")).isEqualTo(1);
    }

    @Test
    void withheld_words_lie_on_withheld_nodes_alone() {
        takeAll(names());
        List<String> elsewhere = graph
                .read(tx -> tx.run("""
                        MATCH (n) WHERE NOT n:Withheld RETURN labels(n)[0] AS place, properties(n) AS properties
                        UNION ALL
                        MATCH ()-[r]->() RETURN type(r) AS place, properties(r) AS properties
                        """)
                        .list(row -> row.get("place").asString() + " "
                                + row.get("properties").asMap()))
                .stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains("canary"))
                .toList();
        assertThat(elsewhere).isEmpty();
        assertThat(Dump.of(graph)).contains("CANARY");
        assertThat(indexed()).noneMatch(label -> label.contains("Withheld"));
    }

    @Test
    void any_mention_leads_to_its_person() {
        takeAll(names());
        long without = graph.read(tx -> tx.run("""
                        MATCH (n:Mention) WHERE n.reason IS NOT NULL AND COUNT { (n)-[:OF]->(:Person) } <> 1
                        RETURN count(*) AS count""").single().get("count").asLong());
        assertThat(without).isZero();
        long own = graph.read(tx -> tx.run("""
                        MATCH (p:Person) WHERE NOT EXISTS { (n:Mention {asPerson: p.id})-[:OF]->(p) }
                        RETURN count(*) AS count""").single().get("count").asLong());
        assertThat(own).isZero();
    }

    private void assertDump(String expected) {
        Dumps.assertSame(Dump.of(graph), expected);
    }

    private List<String> indexed() {
        // The words in which a new name is looked for: no statement but that of importing asks this index.
        return graph.read(tx -> tx.run("SHOW INDEXES YIELD name, labelsOrTypes WHERE name <> 'words_withheld'"
                        + " RETURN labelsOrTypes AS labels")
                .list(row -> row.get("labels").toString()));
    }

    private static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    private void takeAll(List<String> names) {
        names.forEach(this::take);
    }

    private ImportResult take(String name) {
        return take(name, ALL.get(name), Origin.UNNAMED);
    }

    private ImportResult take(String name, String text, Origin origin) {
        return importer.take(ScriptedNotes.note(name, text), origin);
    }

    private static void assertReplaced(ImportResult result, String old) {
        assertThat(result).isInstanceOfSatisfying(Replaced.class, replaced -> assertThat(replaced.old())
                .isEqualTo(old));
    }

    private long count(String label) {
        return graph.read(tx -> tx.run("MATCH (n:$($label)) RETURN count(n) AS count", Map.of("label", label))
                .single()
                .get("count")
                .asLong());
    }
}
