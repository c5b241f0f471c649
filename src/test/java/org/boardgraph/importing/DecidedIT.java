package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Judging.Wish;
import org.boardgraph.model.Id;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is decided on the samples: people come together and part by it, and all is as before once it is taken back. */
@ExtendWith(TestGraph.class)
class DecidedIT {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String TWO_OF_ONE = """
            MATCH (p:Person)<-[:OF]-(a:Mention {kind: 'listed'}), (p)<-[:OF]-(b:Mention {kind: 'listed'}) WHERE a.order < b.order
            RETURN a.id AS one, b.id AS other ORDER BY one, other LIMIT 1
            """;
    private static final String TWO_OF_TWO = """
            MATCH (p:Person)<-[:OF]-(a:Mention {kind: 'listed'}), (q:Person)<-[:OF]-(b:Mention {kind: 'listed'})
            WHERE p.familyName < q.familyName RETURN a.id AS one, b.id AS other ORDER BY one, other LIMIT 1
            """;

    @TempDir
    private Path folder;

    private final Graph graph;
    private final Importer importer;
    private final Judging judging;

    DecidedIT(Graph graph) {
        this.graph = graph;
        this.importer = new Importer(graph, new NoteLayouts(), NOON);
        this.judging = new Judging(graph, NOON);
    }

    @BeforeEach
    void samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            files.filter(file -> Files.isRegularFile(file) && !file.endsWith("README.md"))
                    .sorted()
                    .forEach(this::take);
        }
    }

    private void take(Path note) {
        importer.take(Notes.parse(Notes.read(note)), Origin.UNNAMED);
    }

    @Test
    void one_member_under_two_family_names_is_asked_about() {
        List<String> asked = graph.read(
                transaction -> transaction.run("""
                        MATCH (l:Mention)<-[:LEFT]-(:IdentityQuestion)-[:RIGHT]->(r:Mention)
                        RETURN l.printedName + ' = ' + r.printedName AS names""").list(row -> row.get("names").asString()));
        assertThat(asked).containsExactly("Cllr Agnes Pellworth = Cllr Agnes Holmstead");
    }

    @Test
    void two_names_of_one_person_become_two_people_and_one_again() {
        String before = Dump.of(graph);
        List<Id> two = two(TWO_OF_ONE);

        Id decision = decided(two, false);
        assertThat(person(two.get(0))).isNotEqualTo(person(two.get(1)));

        judging.undo(decision);
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void two_people_become_one_and_two_again() {
        String before = Dump.of(graph);
        List<Id> two = two(TWO_OF_TWO);

        Id decision = decided(two, true);
        assertThat(person(two.get(0))).isEqualTo(person(two.get(1)));

        judging.undo(decision);
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    @Test
    void a_decision_holds_when_its_note_is_taken_out_and_comes_back() {
        List<Id> two = two(TWO_OF_TWO);
        decided(two, true);
        String decided = Dump.of(graph);
        String name = graph.read(transaction -> transaction
                .run(
                        "MATCH (m:Mention {id: $id}) MATCH (d:Document {id: m.documentId}) RETURN d.name AS name",
                        Map.of("id", two.get(0).toString()))
                .single()
                .get("name")
                .asString());

        importer.remove(name);
        assertThat(Dump.of(graph)).contains("IdentityDecision").isNotEqualTo(decided);
        take(Path.of("samples", name));

        assertThat(Dump.of(graph)).isEqualTo(decided);
    }

    @Test
    void a_decision_on_a_restricted_name_holds_when_the_notes_are_read_again() throws IOException {
        Path note = folder.resolve("quays.md");
        Files.writeString(note, restricted());
        take(note);
        List<Id> two = two("""
                MATCH (a:Mention {withheld: true})-[:SAME_AS]->(:Mention {printedName: 'Cllr Bram Oakes'}),
                  (b:Mention {kind: 'listed', printedName: 'Hob Tansley'}) RETURN a.id AS one, b.id AS other LIMIT 1
                """);
        String before = person(two.get(0));
        decided(two, false);
        String decided = Dump.of(graph);

        for (String text : List.of(restricted().replace("Moorings", "Berths"), restricted())) {
            Files.writeString(note, text);
            take(note);
            assertThat(person(two.get(0))).isEqualTo(before);
        }
        assertThat(Dump.of(graph)).isEqualTo(decided);
    }

    @Test
    void a_restricted_name_makes_nobody_by_being_said_to_be_not_its_own() throws IOException {
        Path note = folder.resolve("quays.md");
        Files.writeString(note, restricted());
        take(note);
        String before = Dump.of(graph);
        List<Id> two = two("""
                MATCH (a:Mention {withheld: true})-[:SAME_AS]->(b:Mention {kind: 'listed'})
                RETURN a.id AS one, b.id AS other ORDER BY one LIMIT 1
                """);

        Judgement judgement = judging.decide(new Wish(two.get(0), two.get(1), false, null, "officer"));

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Refused.class, refused -> assertThat(refused.sentence())
                .contains("restricted part", "Decide first whose it is"));
        assertThat(Dump.of(graph)).isEqualTo(before);
    }

    private static String restricted() throws IOException {
        try (var text = DecidedIT.class.getResourceAsStream("/leaks/quays-2022-03-02.md")) {
            return new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("{{restricted.three}}", "Cllr Edda Frome moved, and Cllr Bram Oakes voted against.")
                    .replaceAll("\\{\\{[^}]+}}", "Zed");
        }
    }

    private Id decided(List<Id> two, boolean same) {
        return ((Judgement.Done) judging.decide(new Wish(two.get(0), two.get(1), same, null, "officer"))).decision();
    }

    private List<Id> two(String statement) {
        return graph.read(transaction -> {
            var row = transaction.run(statement).single();
            return Stream.of("one", "other")
                    .map(end -> Id.parse(row.get(end).asString()).orElseThrow())
                    .toList();
        });
    }

    private String person(Id mention) {
        return graph.read(transaction -> transaction
                .run("MATCH (:Mention {id: $id})-[:OF]->(p) RETURN p.id AS id", Map.of("id", mention.toString()))
                .single()
                .get("id")
                .asString());
    }
}
