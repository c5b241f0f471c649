package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.identity.Decisions;
import org.boardgraph.identity.Persons;
import org.boardgraph.identity.Successions;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who is who in the graph, note by note, is what clustering all notes at once says: few people, so that many are alike. */
@ExtendWith(TestGraph.class)
class WhoIsWhoIT {
    private static final int NOTES = 36;
    private static final int PEOPLE = 60;
    private static final Path AWKWARD = Path.of("src/test/resources/awkward");

    private final NoteLayouts parser = new NoteLayouts();
    private final Graph graph;
    private final Importer importer;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    WhoIsWhoIT(Graph graph) {
        this.graph = graph;
        importer = new Importer(graph, parser, Clock.systemUTC());
    }

    @Test
    void note_by_note_gives_what_clustering_all_at_once_gives() throws IOException {
        List<Prepared> notes = notes(3);
        importAll(notes);
        assertAsClusteredAtOnce(notes);
    }

    @Test
    void the_order_does_not_matter_and_taking_out_leaves_no_trace() throws IOException {
        List<Prepared> notes = new ArrayList<>(notes(4));
        importAll(notes);
        String first = Dump.of(graph);
        Random random = new Random(9);
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(notes, random);
            TestGraph.wipe(graph);
            importAll(notes);
            Dumps.assertSame(Dump.of(graph), first);
        }
        for (Prepared note : notes.subList(0, 4)) {
            assertThat(importer.remove(note.facts().document().key()).done()).isTrue();
        }
        assertAsClusteredAtOnce(notes.subList(4, notes.size()));
        importAll(notes.subList(0, 4));
        Dumps.assertSame(Dump.of(graph), first);
    }

    @Test
    void any_id_once_given_out_leads_to_a_person() throws IOException {
        List<Prepared> notes = new ArrayList<>(notes(5));
        Collections.reverse(notes);
        Set<String> given = new TreeSet<>();
        for (Prepared note : notes) {
            importAll(List.of(note));
            given.addAll(graph.read(tx -> tx.run("MATCH (p:Person) RETURN p.id AS id")
                    .list(row -> row.get("id").asString())));
        }
        long answering = graph.read(tx -> tx.run(
                        "UNWIND $ids AS id MATCH (:Mention {asPerson: id})-[:OF]->(:Person) RETURN count(*) AS count",
                        Map.of("ids", List.copyOf(given)))
                .single()
                .get("count")
                .asLong());
        assertThat(answering).isEqualTo(given.size());
    }

    @Test
    void a_decision_outlives_every_import_and_its_undoing_restores_the_graph() throws IOException {
        List<Prepared> notes = new ArrayList<>(notes(6));
        importAll(notes);
        String before = Dump.of(graph);
        Judging judging = new Judging(graph, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        List<Id> decided = new ArrayList<>();
        List<Id[]> pairs = pairs();
        for (int i = 0; i < pairs.size(); i++) {
            Id[] pair = pairs.get(i);
            if (judging.decide(new Judging.Wish(pair[0], pair[1], i % 3 < 2, null, "officer"))
                    instanceof Judgement.Done done) {
                decided.add(done.decision());
                assertThat(isOne(pair)).isEqualTo(i % 3 < 2);
            }
        }
        assertThat(decided).hasSizeGreaterThan(5);
        String after = Dump.of(graph);

        importer.texts().forEach(importer::rebuild);
        Dumps.assertSame(Dump.of(graph), after);
        Collections.shuffle(notes, new Random(2));
        notes.forEach(note -> importer.remove(note.facts().document().key()));
        importAll(notes);
        Dumps.assertSame(Dump.of(graph), after);

        decided.forEach(judging::undo);
        Dumps.assertSame(Dump.of(graph), before);
    }

    /** Some that are asked about, and some that are one person. */
    private List<Id[]> pairs() {
        return graph.read(tx -> tx.run("""
                        MATCH (l:Mention)<-[:LEFT]-(q:IdentityQuestion)-[:RIGHT]->(r:Mention)
                        WITH l.id AS one, r.id AS other ORDER BY q.order LIMIT 12
                        RETURN one, other
                        UNION
                        MATCH (p:Person)<-[:OF]-(n:Mention) WITH p, n ORDER BY n.order
                        WITH p, collect(n.id) AS ids WHERE size(ids) > 3
                        WITH ids ORDER BY ids[0] LIMIT 8
                        RETURN ids[1] AS one, ids[2] AS other""").list(row -> new Id[] {
            Id.parse(row.get("one").asString()).orElseThrow(),
            Id.parse(row.get("other").asString()).orElseThrow()
        }));
    }

    private boolean isOne(Id[] pair) {
        return graph.read(tx -> tx.run(
                        "RETURN EXISTS { (:Mention {id: $one})-[:OF]->()<-[:OF]-(:Mention {id: $other}) } AS one",
                        Map.of("one", pair[0].toString(), "other", pair[1].toString()))
                .single()
                .get("one")
                .asBoolean());
    }

    private void assertAsClusteredAtOnce(Collection<Prepared> notes) {
        List<Mention> mentions = new ArrayList<>();
        Map<Id, Id> sameAs = new HashMap<>();
        Holders holders = new Holders(Successions.known());
        for (Prepared note : notes) {
            Named named = note.facts().named();
            holders.add(named.board(), named.organization());
            named.seen().forEach((id, seen) -> {
                mentions.add(seen.mention());
                if (seen.sameAs() != null) {
                    sameAs.put(id, seen.sameAs());
                }
            });
        }
        Persons persons = Persons.of(mentions, sameAs, Decisions.none(), holders);
        Set<Set<String>> clusters = persons.clusters().stream()
                .map(cluster -> cluster.mentions().stream().map(Id::toString).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        List<Set<String>> held =
                graph.read(tx -> tx.run("MATCH (n:Mention)-[:OF]->(p:Person) RETURN p, collect(n.id) AS mentions")
                        .list(row -> Set.copyOf(row.get("mentions").asList(id -> id.asString()))));
        assertThat(new HashSet<>(held)).isEqualTo(clusters);
        Set<String> questions = persons.questions().stream()
                .map(question -> question.left() + " " + question.right())
                .collect(Collectors.toSet());
        assertThat(questions).isNotEmpty();
        List<String> asked =
                graph.read(tx -> tx.run("""
                        MATCH (l:Mention)<-[:LEFT]-(:IdentityQuestion)-[:RIGHT]->(r:Mention)
                        RETURN l.id + ' ' + r.id AS pair""").list(row -> row.get("pair").asString()));
        assertThat(Set.copyOf(asked)).isEqualTo(questions);
    }

    private void importAll(Collection<Prepared> notes) {
        notes.forEach(note -> importer.take(note, Origin.UNNAMED, false));
    }

    /** Generated ones, and two in which it cannot be told who declares. */
    private List<Prepared> notes(int seed) throws IOException {
        Path world = folder.resolve("world" + seed);
        new Generator(NOTES, seed, PEOPLE).write(world, () -> {});
        try (Stream<Path> files = Stream.concat(Files.walk(world), Files.list(AWKWARD))) {
            return files.filter(Files::isRegularFile)
                    .filter(Notes::looksLikeNote)
                    .sorted()
                    .map(file -> Prepared.of(parser.parse(parser.read(file)), Origin.UNNAMED, Reference.NONE))
                    .toList();
        }
    }
}
