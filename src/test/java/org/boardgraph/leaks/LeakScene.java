package org.boardgraph.leaks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Judgements;
import org.boardgraph.api.Mutations;
import org.boardgraph.api.Recordings;
import org.boardgraph.api.Reviews;
import org.boardgraph.api.Viewer;
import org.boardgraph.cli.BoardgraphCommand;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Recording;
import org.boardgraph.importing.Reviewing;

/**
 * A graph in which every sensitive and every restricted field holds a canary: imported from the texts in /leaks by the command line, and
 * with what an officer recorded, noted, decided and reviewed.
 */
final class LeakScene {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> FILES =
            List.of("quays-2022-03-02.md", "quays-2022-05-04.md", "marrowby-2022.csv", "tarnvale-2022.csv");

    private final Words words;
    private final Graph graph;
    private final Path data;
    private final Api api;
    private String printed = "";

    private LeakScene(int world, Graph graph, Path data) {
        this.words = new Words(world);
        this.graph = graph;
        this.data = data;
        this.api = Api.over(
                graph,
                ApiSettings.DEFAULT,
                new Mutations(
                        Judgements.of(new Judging(graph, NOON)),
                        Reviews.of(new Reviewing(graph, NOON)),
                        Recordings.of(new Recording(graph, NOON))));
    }

    /**
     * Fills an empty graph.
     *
     * @param world 1 or 2: what the sensitive and restricted words are
     * @param data the data folder of the graph
     */
    static LeakScene write(int world, Graph graph, Path data, Path folder) throws IOException {
        LeakScene scene = new LeakScene(world, graph, data);
        for (String file : FILES) {
            Path text = Files.createDirectories(folder).resolve(file);
            Files.writeString(text, scene.words.in(file));
            scene.printed += scene.run("import", text.toString());
        }
        scene.recorded();
        scene.reviewed();
        scene.decided();
        scene.settle();
        return scene;
    }

    /** What time and chance made is made the same in every writing of the scene. */
    private void settle() {
        graph.write(tx -> tx.run("""
                MATCH (n:Interest|Dispensation) WHERE n.mention IS NOT NULL
                OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
                WITH n, w, split(n.id, ':')[0] + ':aaaaaaaaaaaaaaaaaaaa' AS id
                OPTIONAL MATCH (c:Change {id: n.id})
                SET c.order = replace(c.order, n.id, id), c.id = id
                SET n.order = replace(n.order, n.id, id), n.id = id, w.of = id
                """).consume());
        graph.write(tx -> tx.run("""
                MATCH (c:Change) WITH min(c.turn) AS first
                MATCH (c:Change)
                SET c.at = '2031-01-01T12:00:00Z',
                  c.order = substring(toString(1000000000000 + c.turn - first), 1) + '/' + c.id
                """).consume());
        graph.write(tx -> tx.run("""
                MATCH (d:Document) WITH d ORDER BY d.name
                SET d.importedAt = '2031-01-01T12:00:00Z', d.importedMillis = 0, d.order = d.name + d.id
                """).consume());
    }

    Words words() {
        return words;
    }

    Graph graph() {
        return graph;
    }

    Path data() {
        return data;
    }

    Api api() {
        return api;
    }

    /** What the command line printed while the texts were imported. */
    String printed() {
        return printed;
    }

    /** Runs the command line on the graph, and returns all that it prints. */
    String run(String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of(verb, "--data", data.toString()));
        all.addAll(List.of(arguments));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        try (PrintStream catching = new PrintStream(caught, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            System.setErr(catching);
            BoardgraphCommand.run(all.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }

    private void recorded() {
        String body = id("MATCH (n:Organization {name: 'Marrowby Borough Council'}) RETURN n.id AS id");
        officer("mutation { recordInterest(input: {person: \"" + person("Fitz Larkin") + "\", authority: \"" + body
                + "\", category: LAND, subject: \"{{recorded.subject}} Field\", description: \"{{recorded.description}}\","
                + " value: \"{{recorded.value}}\", sensitive: true, registeredOn: \"2021-02-03\"}) { id } }");
        officer(
                "mutation { recordDispensation(input: {person: \"" + person("Dov Marsh")
                        + "\", scope: SPEAK, subject: \"Harrowgate Netting Ltd\", from: \"2022-01-01\", to: \"2023-01-01\", note: \"granted\"}) { id } }");
        for (String id : ids(
                "MATCH (i:Interest {sensitive: true})-[:WITHHELD]->(w:Withheld) WHERE w.subject STARTS WITH 'zz'"
                        + " RETURN i.id AS id UNION MATCH (:Person {name: 'Dov Marsh'})-[:HAS_INTEREST]->(i:Interest) RETURN i.id AS id")) {
            officer("mutation { endInterest(id: \"" + id + "\", on: \"2030-05-0"
                    + (words.canary("x").length() % 2 + 1) + "\") { id } }");
        }
        officer("mutation { withdrawInterest(id: \""
                + id("MATCH (i:Interest)-[:ABOUT]->({name: 'Larkin Tar Works'}) RETURN i.id AS id")
                + "\", note: \"{{withdrawn.note}}\") { id } }");
    }

    /** Every conflict that officers alone see gets a note. */
    private void reviewed() {
        List<String> open = conflicts(Viewer.READER);
        for (String id : conflicts(Viewer.OFFICER)) {
            if (!open.contains(id)) {
                officer("mutation { reviewConflict(id: \"" + id
                        + "\", state: CONFIRMED, note: \"{{review.note}}\") { id } }");
            }
        }
    }

    /** A name that occurs in restricted lines alone is said to be another person than one of the list. */
    private void decided() {
        String hidden = id("MATCH (m:Mention {withheld: true}) RETURN m.id AS id ORDER BY id LIMIT 1");
        String listed = id("MATCH (m:Mention {kind: 'listed', printedName: 'Hob Tansley'}) RETURN m.id AS id LIMIT 1");
        ask(
                words.filled("mutation { decideIdentity(left: \"" + hidden + "\", right: \"" + listed
                        + "\", same: false, note: \"{{decision.note}}\") { id } }"),
                Map.of(),
                Viewer.OFFICER);
    }

    /** The ids of all conflicts of the scene that a viewer is shown. */
    List<String> conflicts(Viewer viewer) {
        Map<?, ?> data = (Map<?, ?>) ask(
                        "{ conflicts(filter: {from: \"2022-01-01\", to: \"2022-12-31\"}, first: 200) { nodes { id } } }",
                        Map.of(),
                        viewer)
                .get("data");
        return ((List<?>) ((Map<?, ?>) data.get("conflicts")).get("nodes"))
                .stream().map(node -> ((Map<?, ?>) node).get("id").toString()).toList();
    }

    String person(String name) {
        return id("MATCH (p:Person {name: '" + name + "'})-[:MADE]->() RETURN DISTINCT p.id AS id");
    }

    String id(String statement) {
        return ids(statement).get(0);
    }

    List<String> ids(String statement) {
        return graph.read(tx -> tx.run(statement).list(row -> row.get("id").asString("")));
    }

    Map<String, Object> ask(String question, Map<String, Object> variables, Viewer viewer) {
        return api.graphQl()
                .execute(graphql.ExecutionInput.newExecutionInput(question)
                        .variables(variables)
                        .graphQLContext(Map.of(Viewer.KEY, viewer))
                        .build())
                .toSpecification();
    }

    private void officer(String mutation) {
        Map<String, Object> answer = ask(words.filled(mutation), Map.of(), Viewer.OFFICER);
        if (answer.containsKey("errors")) {
            throw new AssertionError(answer.get("errors") + " to " + mutation);
        }
    }
}
