package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The findings that are in the graph after importing: those of one note, and those that rest on more. */
@ExtendWith(TestGraph.class)
class FindingsIT {
    private final Graph graph;
    private final Importer importer;

    FindingsIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, new ScriptedNotes(1), Clock.systemUTC());
    }

    @Test
    void the_five_real_notes_leave_both_corrections_waiting_and_show_nothing_that_is_not_so() throws IOException {
        NoteParser layouts = new NoteLayouts();
        Importer real = new Importer(graph, layouts, Clock.systemUTC());
        try (Stream<Path> files = Files.list(org.boardgraph.Shared.path("notes"))) {
            new Batch(real, Origin.UNNAMED, false).run(files.sorted().toList(), result -> {});
        }

        assertThat(findings())
                .containsExactly(
                        "2020-07-14 PENDING_CORRECTION WARNING",
                        "2017-07-11 DECLARER_NOT_LISTED WARNING",
                        "2016-01-19 PENDING_CORRECTION WARNING",
                        "2017-07-11 DECLARATION_INCOMPLETE INFO",
                        "2016-01-19 DECLARATION_INCOMPLETE INFO",
                        "2016-01-19 UNSURE_IDENTITY INFO",
                        "2014-06-02 LAST_MEETING_OWN_DATE INFO");
        assertThat(number("MATCH (:Correction)-[:CORRECTS]->() RETURN count(*) AS number"))
                .isZero();
        assertThat(number("MATCH (a:Attendance) WHERE NOT a.asRecorded OR NOT a.asCorrected RETURN count(*) AS number"))
                .isZero();
        assertThat(number("MATCH (a:Attendance {date: '2014-06-02'}) RETURN count(*) AS number"))
                .isEqualTo(28);
    }

    @Test
    void the_samples_show_a_correction_applied_one_waiting_and_people_on_no_list() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.SAMPLES, false)
                    .run(
                            files.filter(org.boardgraph.notes.Notes::looksLikeNote)
                                    .filter(file -> !file.endsWith("README.md"))
                                    .sorted()
                                    .toList(),
                            result -> {});
        }

        List<String> added =
                graph.read(tx -> tx.run("""
                        MATCH (a:Attendance)<-[:MADE]-(p) WHERE NOT a.asRecorded
                        RETURN a.date + ' ' + p.name + ' ' + a.status AS text ORDER BY text""").list(row -> row.get("text").asString()));
        assertThat(added)
                .containsExactly(
                        "2021-11-09 Hetty van Loon PRESENT",
                        "2021-11-09 Mike Stannery PRESENT",
                        "2023-02-01 Benedict Rooke PRESENT");
        assertThat(findings())
                .contains(
                        "2023-05-10 DECLARER_NOT_LISTED WARNING",
                        "2023-05-10 SPEAKER_NOT_LISTED WARNING",
                        "2022-05-11 PENDING_CORRECTION WARNING");
    }

    @Test
    void two_meetings_of_one_board_and_day_are_a_finding_until_one_goes() {
        take("a.txt", Scripts.HARBOUR_A);
        String alone = Dump.of(graph);
        take("b.txt", Scripts.HARBOUR_B);

        assertThat(messages("TWO_MEETINGS_ONE_DAY"))
                .containsExactly(
                        "The notes of Harbour Committee, 10 January 2022 share neither an attendee nor an item:"
                                + " they are kept as 2 meetings.");
        assertThat(number("MATCH (:Finding)-[:ABOUT]->(m:Meeting) RETURN count(*) AS number"))
                .isEqualTo(2);
        importer.remove("b.txt");
        Dumps.assertSame(Dump.of(graph), alone);
    }

    @Test
    void a_correction_that_fits_two_rows_is_a_finding() {
        take("may.txt", """
                board: Quay Board
                date: 2021-05-04
                list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
                list: member | Cllr | Noor Beck |  | Beckford Council | present
                list: member | Cllr | Will Beck |  | Cranmere Borough Council | apologies
                """);
        take("june.txt", """
                board: Quay Board
                date: 2021-06-01
                list: chair | Cllr | Jane Ash |  | Ashbury Town Council | present
                item: 1 | Minutes
                correct: Cllr Beck | was there |  |  | 2021-05-04
                """);

        assertThat(messages("UNCLEAR_CORRECTION"))
                .containsExactly(
                        "A correction of the attendance of Cllr Beck cannot be applied: a name in it fits several"
                                + " people of the list, or nobody who can be told.");
        assertThat(messages("PENDING_CORRECTION")).isEmpty();
        importer.remove("may.txt");
        assertThat(messages("UNCLEAR_CORRECTION")).isEmpty();
        assertThat(messages("PENDING_CORRECTION")).hasSize(1);
    }

    @Test
    void of_what_is_withheld_a_finding_says_nothing_in_the_open() {
        take("march.txt", Scripts.FERRY_MARCH);

        assertThat(number("MATCH (f:Finding {withheld: true}) RETURN count(*) AS number"))
                .isEqualTo(3);
        assertThat(number("""
                MATCH (f:Finding) WHERE any(p IN keys(f) WHERE toLower(toString(f[p])) CONTAINS 'canary')
                RETURN count(*) AS number""")).isZero();
        assertThat(number("""
                MATCH (f:Finding {withheld: true}) WHERE f.quote IS NOT NULL RETURN count(*) AS number""")).isZero();
    }

    @Test
    void an_unsure_identity_is_a_finding_while_it_is_asked() {
        take("march.txt", Scripts.FERRY_MARCH);
        take("june.txt", Scripts.FERRY_JUNE);
        String before = Dump.of(graph);
        String question = "IdentityQuestion:aaaaaaaaaaaaaaaaaaaa";
        graph.write(tx -> {
            tx.run("""
                    MATCH (l:Mention {kind: 'listed', date: '2021-03-04'}) WHERE l.family = 'Beck'
                    MATCH (r:Mention {kind: 'listed', date: '2021-06-03'}) WHERE r.family = 'Beck'
                    CREATE (q:IdentityQuestion {id: $id})-[:LEFT]->(l), (q)-[:RIGHT]->(r)""", Map.of("id", question)).consume();
            new DerivedFindings(tx).identities(List.of(), List.of(question));
            new DerivedFindings(tx).identities(List.of(), List.of(question));
            return true;
        });
        assertThat(messages("UNSURE_IDENTITY"))
                .containsExactly("Ms Noor Beck on 2021-06-03 and Cllr Noor Beck on 2021-03-04 may be one person:"
                        + " the evidence is not enough to say.");

        graph.write(tx -> {
            tx.run("MATCH (q:IdentityQuestion) DETACH DELETE q").consume();
            new DerivedFindings(tx).identities(List.of(question), List.of());
            return true;
        });
        Dumps.assertSame(Dump.of(graph), before);
    }

    /** The day of the document, the kind and the severity, in the order of the API. */
    private List<String> findings() {
        return graph.read(tx -> tx.run("""
                        MATCH (f:Finding)<-[:HAS_FINDING]-(d)-[:RECORDS]->(m)
                        RETURN m.date + ' ' + f.kind + ' ' + f.severity AS text ORDER BY f.order""").list(row -> row.get("text").asString()));
    }

    private List<String> messages(String kind) {
        return graph.read(tx -> tx.run(
                        "MATCH (f:Finding {kind: $kind}) RETURN f.message AS text ORDER BY text", Map.of("kind", kind))
                .list(row -> row.get("text").asString()));
    }

    private long number(String query) {
        return graph.read(tx -> tx.run(query).single().get("number").asLong());
    }

    private void take(String name, String text) {
        importer.take(ScriptedNotes.note(name, text), Origin.UNNAMED);
    }
}
