package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

    private List<Prepared> notes(int seed) throws IOException {
        Path world = folder.resolve("world" + seed);
        new Generator(NOTES, seed, PEOPLE).write(world, () -> {});
        try (Stream<Path> files = Files.walk(world)) {
            return files.filter(Files::isRegularFile)
                    .filter(Notes::looksLikeNote)
                    .sorted()
                    .map(file -> Prepared.of(parser.parse(parser.read(file)), Origin.UNNAMED))
                    .toList();
        }
    }
}
