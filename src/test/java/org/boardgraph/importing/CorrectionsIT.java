package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;

/** What later notes correct, whichever note came first, and that nothing of it stays when a note goes. */
@ExtendWith(TestGraph.class)
class CorrectionsIT {
    private static final String MAY = """
            board: Quay Board
            organization: Estuary Partnership
            date: 2021-05-04
            list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
            list: member | Cllr | Noor Beck |  | Beckford Council | apologies
            list: member | Cllr | Jon Ashe |  | Cranmere Borough Council | present
            list: member | Mr | Tom Eddy |  | Rivers Trust | present | Cllr Rose Dell
            item: 1 | Welcome
            left: 2 | 1 | 11am
            """;
    /** The last meeting: one person more, one who was there after all, one printed wrongly. */
    private static final String JULY = """
            board: Quay Board
            organization: Estuary Partnership
            date: 2021-07-06
            list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
            list: member | Cllr | Noor Beck |  | Beckford Council | present
            list: member | Cllr | John Ash |  | Cranmere Borough Council | present
            list: member | Mr | Tom Eddy |  | Rivers Trust | present
            list: member | Cllr | Dora Finch |  | Finchley Vale District Council | present
            item: 1 | Minutes of the last meeting
            correct: Cllr Dora Finch | was there
            correct: Cllr Beck | was there | apologies | present
            rename: PERSON_NAME | Cllr Jon Ashe | Cllr John Ash
            rename: AUTHORITY_NAME | Rivers Trust | Rivers & Lakes Council
            rename: TEXT | agreed | noted
            """;
    /** By its day: Noor Beck had sent apologies after all, Tom Eddy was not there. */
    private static final String DECEMBER = """
            board: Quay Board
            organization: Estuary Partnership
            date: 2021-12-07
            list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
            list: member | Cllr | Noor Beck |  | Beckford Council | present
            list: member | Cllr | Guy Hale |  | Halewick Council | present
            item: 1 | Minutes
            correct: Cllr Noor Beck | had sent apologies | present | apologies | 2021-05-04
            correct: Mr Eddy | to be removed | present | | 2021-05-04
            correct: Cllr Guy Hale | was there
            """;

    private static final List<String> ALL = List.of(MAY, JULY, DECEMBER);

    private final Graph graph;
    private final Importer importer;

    CorrectionsIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }

    @Test
    void the_last_meeting_is_corrected_and_its_own_record_stays() {
        take(MAY);
        List<String> before = rows("asRecorded");
        take(JULY);

        assertThat(rows("asRecorded")).isEqualTo(before);
        assertThat(rows("asCorrected"))
                .containsExactly(
                        "0 Cllr Jane Ash PRESENT Ashbury Town Council of Jane Ash",
                        "1 Cllr Noor Beck PRESENT Beckford Council of Noor Beck by correction 2",
                        "2 Cllr John Ash PRESENT Cranmere Borough Council of John Ash by correction 3",
                        "3 Mr Tom Eddy PRESENT Rivers & Lakes Council of Tom Eddy by correction 4",
                        "4 Cllr Dora Finch PRESENT Finchley Vale District Council of Dora Finch by correction 1");
        assertThat(meetings("Dora Finch")).isEqualTo(2);
        assertThat(meetings("Noor Beck")).isEqualTo(2);
        assertThat(meetings("Jon Ashe")).isZero();
        assertThat(meetings("John Ash")).isEqualTo(2);
    }

    @Test
    void the_later_note_has_the_last_word() {
        ALL.forEach(this::take);

        assertThat(rows("asCorrected"))
                .containsExactly(
                        "0 Cllr Jane Ash PRESENT Ashbury Town Council of Jane Ash",
                        "1 Cllr Noor Beck APOLOGIES Beckford Council of Noor Beck",
                        "2 Cllr John Ash PRESENT Cranmere Borough Council of John Ash by correction 3",
                        "4 Cllr Dora Finch PRESENT Finchley Vale District Council of Dora Finch by correction 1");
        assertThat(meetings("Noor Beck")).isEqualTo(2);
        assertThat(meetings("Tom Eddy")).isEqualTo(1);
        assertThat(pending()).containsExactly("2021-12-07 was there");
    }

    @Test
    void the_order_of_import_does_not_matter() {
        ALL.forEach(this::take);
        String first = Dump.of(graph);
        Random random = new Random(3);
        for (int run = 0; run < 6; run++) {
            List<String> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);
            TestGraph.wipe(graph);
            shuffled.forEach(this::take);
            Dumps.assertSame(Dump.of(graph), first);
        }
    }

    @Test
    void taking_a_note_out_takes_back_what_it_corrected() {
        ALL.forEach(this::take);
        String first = Dump.of(graph);
        for (String gone : ALL) {
            importer.remove(name(gone));
            String without = Dump.of(graph);
            TestGraph.wipe(graph);
            ALL.stream().filter(other -> !other.equals(gone)).forEach(this::take);
            Dumps.assertSame(without, Dump.of(graph));
            take(gone);
            Dumps.assertSame(Dump.of(graph), first);
        }
        ALL.forEach(text -> importer.remove(name(text)));
        assertThat(Dump.of(graph)).isEmpty();
    }

    @Test
    void a_newer_version_of_either_note_is_applied_anew() {
        ALL.forEach(this::take);
        String first = Dump.of(graph);
        for (String text : ALL) {
            take(text.replace("Dora Finch", "Dora Fink").replace("Noor Beck", "Nora Beck"));
            assertThat(Dump.of(graph)).isNotEqualTo(first);
            take(text);
            Dumps.assertSame(Dump.of(graph), first);
        }
    }

    @Test
    void a_second_meeting_in_the_hundred_days_leaves_the_correction_pending() {
        String june = MAY.replace("2021-05-04", "2021-06-01");
        take(MAY);
        take(JULY);
        String first = Dump.of(graph);
        take(june);

        assertThat(pending()).hasSize(5);
        assertThat(rows("asCorrected")).isEqualTo(rows("asRecorded"));
        importer.remove(name(june));
        Dumps.assertSame(Dump.of(graph), first);
    }

    @Test
    void rebuilding_applies_them_again() {
        ALL.forEach(this::take);
        String first = Dump.of(graph);
        graph.write(tx ->
                tx.run("MATCH (a:Attendance) SET a.asCorrected = a.asRecorded").consume());

        importer.texts().forEach(importer::rebuild);
        Dumps.assertSame(Dump.of(graph), first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import/corrections",
                "import/correct",
                "import/two-meetings",
                "import/unsure-identities",
                "import/remove"
            })
    void nothing_is_scanned_even_by_a_plan_that_was_made_while_there_was_nothing(String statement) {
        String text = Statements.named(statement).replace("CYPHER replan=skip", "");
        Plan plan = graph.read(tx -> tx.run(
                        "EXPLAIN " + text,
                        Map.of("touched", Map.of(), "said", Map.of(), "bases", List.of(), "documents", List.of()))
                .consume()
                .plan());

        assertThat(operators(plan))
                .noneMatch(operator -> operator.matches("(NodeByLabelScan|AllNodesScan|NodeIndexScan).*"));
    }

    private static List<String> operators(Plan plan) {
        List<String> all = new ArrayList<>(List.of(plan.operatorType()));
        plan.children().forEach(child -> all.addAll(operators(child)));
        return all;
    }

    private List<String> rows(String view) {
        return graph.read(tx ->
                tx.run("""
                        MATCH (m:Meeting {date: '2021-05-04'})<-[:AT]-(a:Attendance) WHERE a[$view]
                        MATCH (a)<-[:MADE]-(p)
                        RETURN a.place + ' ' + a.printedName + ' ' + a.status
                          + coalesce(' ' + head([(a)-[:ON_BEHALF_OF]->(o) | o.name]), '') + ' of ' + p.name
                          + CASE WHEN a.asRecorded THEN '' ELSE
                            coalesce(' by correction ' + head([(a)-[:CORRECTED_BY]->(c) | c.position]), '') END AS row
                        ORDER BY a.order""", Map.of("view", view)).list(row -> row.get("row").asString()));
    }

    private long meetings(String name) {
        return graph.read(
                tx -> tx.run("MATCH (p:Person {name: $name}) RETURN sum(p.meetings) AS meetings", Map.of("name", name))
                        .single()
                        .get("meetings")
                        .asLong());
    }

    private List<String> pending() {
        return graph.read(tx -> tx.run("""
                        MATCH (c:Correction) WHERE NOT EXISTS { (c)-[:CORRECTS]->() }
                        RETURN c.date + ' ' + c.text AS text ORDER BY text""").list(row -> row.get("text").asString()));
    }

    private void take(String text) {
        importer.take(ScriptedNotes.note(name(text), text), Origin.UNNAMED);
    }

    private static String name(String text) {
        return text.lines()
                        .filter(line -> line.startsWith("date:"))
                        .findFirst()
                        .orElseThrow()
                        .substring(6) + ".txt";
    }
}
