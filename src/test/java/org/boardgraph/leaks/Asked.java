package org.boardgraph.leaks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardgraph.api.Everything;
import org.boardgraph.api.Viewer;
import org.boardgraph.config.Server;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.GraphSettings;

/** Asks one of the two graphs as a reader, in every way, and keeps what it says under the question. */
final class Asked {
    private static final String SPAN = "from: \"2022-01-01\", to: \"2022-12-31\"";
    private static final String CONFLICT =
            " { id kind strength summary person { name } item { number } interest { id } declaration { id }"
                    + " because { text nodes { id } citation { firstLine quote } } review { state by note } }";
    private static final List<String> AGENDA = List.of(
            "Lease to Lanternworks Ltd",
            "Award to Ferrywright Guild",
            "Gullwing Holdings Ltd and Harrowgate Netting Ltd",
            "Thornwater Trust and Brimhollow Trust",
            "Yarrow Point Chapel and Ropers Cottage",
            "Larkin Tar Works, with Tarnvale District Council");
    private static final Map<String, String> MUTATIONS = Map.of(
            "decideIdentity", "(left: \"<Mention 1>\", right: \"<Mention 2>\", same: true)",
            "undoIdentityDecision", "(id: \"<IdentityDecision 0>\")",
            "reviewConflict", "(id: \"<Conflict 0>\", state: OPEN)",
            "recordInterest", "(input: {person: \"<Person 0>\", category: LAND, subject: \"<name 0>\"})",
            "endInterest", "(id: \"<Interest 0>\", on: \"2022-01-01\")",
            "withdrawInterest", "(id: \"<Interest 1>\")",
            "recordDispensation",
                    "(input: {person: \"<Person 0>\", scope: VOTE, from: \"2022-01-01\", to: \"2022-01-02\"})");

    private final LeakScene scene;
    private final Places places;
    private final int world;
    private final Map<String, String> said = new LinkedHashMap<>();

    Asked(LeakScene scene, Places places, int world) {
        this.scene = scene;
        this.places = places;
        this.world = world;
    }

    /** What was said, under what was asked. */
    Map<String, String> said() {
        return said;
    }

    /** All root fields with what is below them. */
    Asked everything() {
        Everything everything = everything(scene);
        everything.roots().forEach(root -> ask("everything ", everything.question(root, 1), Map.of()));
        return this;
    }

    Asked ids() {
        for (int from = 0; from < 500; from += 100) {
            String ids = IntStream.range(from, from + 100)
                    .mapToObj(i -> "\"<any " + i + ">\"")
                    .collect(Collectors.joining(", "));
            ask("ids ", "{ nodes(ids: [" + ids + "]) { __typename id } }", Map.of());
        }
        for (int i = 0; i < 40; i++) {
            ask("ids ", "{ person(id: \"<Person " + i + ">\") { name } }", Map.of());
        }
        for (String document : scene.ids("MATCH (d:Document) RETURN d.id AS id ORDER BY d.name")) {
            ask(
                    "ids ",
                    "{ document(id: \"" + document
                            + "\") { lines(first: 1, last: 150) { number text } problems { message line } } }",
                    Map.of());
        }
        return this;
    }

    Asked conflicts() {
        ask(
                "conflicts ",
                "{ conflicts(filter: {" + SPAN + "}, first: 200) { totalCount nodes" + CONFLICT + " } }",
                Map.of());
        for (String subject : scene.ids("MATCH (s:Topic|Organization) RETURN s.id AS id ORDER BY id")) {
            ask("conflicts ", "{ conflicts(filter: {subject: \"" + subject + "\"}) { totalCount } }", Map.of());
        }
        for (String item : scene.ids("MATCH (i:AgendaItem) RETURN i.id AS id ORDER BY i.date, i.position")) {
            ask(
                    "conflicts ",
                    "{ agendaItem(id: \"" + item
                            + "\") { inTheRoom { printedName } mentions { count } conflicts { id } participations { kind } } }",
                    Map.of());
        }
        return this;
    }

    /** Of a meeting to come that speaks of everything that anybody registered or declared. */
    Asked agenda() throws IOException {
        String items = AGENDA.stream().map(item -> "{title: \"" + item + "\"}").collect(Collectors.joining(", "));
        for (String day : List.of("2022-04-01", "2023-01-01")) {
            ask(
                    "agenda " + day,
                    " { checkAgenda(input: {board: \"" + scene.id("MATCH (m:Meeting) RETURN m.boardId AS id LIMIT 1")
                            + "\", date: \"" + day + "\", items: [" + items
                            + "]}) { person { name } itemNumber itemTitle kind"
                            + " strength summary subject { __typename } interest { id description } declaration { id }"
                            + " because { text nodes { id } citation { firstLine quote } } } }",
                    Map.of());
        }
        Path file = Files.createTempFile("agenda", ".txt");
        Files.write(
                file,
                IntStream.range(0, AGENDA.size())
                        .mapToObj(i -> (i + 1) + ". " + AGENDA.get(i))
                        .toList());
        for (String format : List.of("table", "csv", "json", "html")) {
            line(
                    "agenda",
                    file.toString(),
                    "--board",
                    "Marrowby Quays Committee",
                    "--date",
                    "2023-01-01",
                    "--format",
                    format);
            line("conflicts", "--from", "2022-01-01", "--to", "2022-12-31", "--format", format);
        }
        Files.delete(file);
        return this;
    }

    private void line(String verb, String... arguments) {
        String answer = scene.run(verb, arguments);
        if (answer.isBlank() || answer.contains("boardgraph failed")) {
            throw new AssertionError(verb + ": " + answer);
        }
        said.put("line " + verb + " " + arguments[arguments.length - 1], answer);
    }

    Asked documents() throws IOException {
        Map<String, Object> variables = new HashMap<>();
        variables.put("board", scene.id("MATCH (m:Meeting) RETURN m.boardId AS id LIMIT 1"));
        variables.put("meeting", scene.id("MATCH (m:Meeting) RETURN m.id AS id ORDER BY m.date LIMIT 1"));
        variables.put("name", "zyx");
        variables.put("first", 20);
        variables.put("day", "2022-04-01");
        for (String person : List.of("Bram Oakes", "Cora Penhale", "Dov Marsh", "Edda Frome", "Fitz Larkin")) {
            variables.put("person", scene.person(person));
            try (Stream<Path> documents = Files.list(Path.of("graphql", "documents"))) {
                for (Path document : documents.sorted().toList()) {
                    ask("documents " + person + " ", Files.readString(document), variables);
                }
            }
        }
        return this;
    }

    /** Words that only one of the graphs holds, and words that both do: hits, scores and cursors. */
    Asked searched() {
        for (String text :
                List.of("zyx", "z", "oakes", "dov marsh", "quays", "2022", "lease", "declared", "land", "rent")) {
            ask(
                    "search " + text,
                    "{ search(text: \"" + text + "\", first: 200) { edges { cursor score node { __typename"
                            + " ... on Node { id } } } pageInfo { hasNextPage endCursor } } }",
                    Map.of());
        }
        for (String canary : List.of("zyxba", "zyxde", "zyxfi", "zyxgo", "zyxlu", "zyxma", "zyxne", "zyxpo")) {
            ask("search " + canary, "{ search(text: \"" + canary + "\") { nodes { __typename } } }", Map.of());
        }
        return this;
    }

    Asked changes() {
        ask(
                "changes ",
                "{ changes(first: 200) { edges { cursor } nodes { id type action at mergedInto node { __typename id } }"
                        + " pageInfo { hasNextPage } } }",
                Map.of());
        return this;
    }

    Asked mutations() {
        scene.api()
                .schema()
                .getMutationType()
                .getFieldDefinitions()
                .forEach(field -> ask(
                        "mutation ",
                        "mutation { " + field.getName() + MUTATIONS.get(field.getName()) + " { id } }",
                        Map.of()));
        return this;
    }

    Asked generated(int count, long seed) {
        Questions questions = new Questions(scene.api().schema(), seed);
        for (int i = 0; i < count; i++) {
            ask("generated " + i + " ", questions.next(), Map.of());
        }
        return this;
    }

    Asked overHttp() throws IOException, InterruptedException {
        try (Server server =
                Server.start(new Settings(GraphSettings.embedded(scene.data()), 0, "127.0.0.1", Set.of(), Set.of()))) {
            for (String query : List.of(
                    "{ people { nodes { name } } interests { nodes { id description } } }",
                    "{ organizations(filter: {name: \\\"zyx\\\"}) { totalCount nodes { name } } }",
                    "{ nothing }",
                    "{ conflicts(filter: {}) { totalCount } }",
                    "mutation { withdrawInterest(id: \\\"Interest:x\\\") { id description } }",
                    "{ interests(after: \\\"nonsense\\\") { totalCount } }")) {
                http(server, "/graphql", "{\"query\": \"" + query + "\"}");
            }
            for (String page : List.of("/graphql", "/graphiql", "/", "/nothing", "/health")) {
                http(server, page, null);
            }
        }
        return this;
    }

    private void http(Server server, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/json");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        body == null
                                ? request.build()
                                : request.POST(HttpRequest.BodyPublishers.ofString(body))
                                        .build(),
                        HttpResponse.BodyHandlers.ofString());
        said.put(
                "http " + path + " " + body,
                (answer.statusCode() + " " + answer.headers().map() + " " + answer.body())
                        .replaceAll("127\\.0\\.0\\.1:\\d+|date=\\[[^]]*]", ""));
    }

    Asked onTheCommandLine(Path folder) {
        said.put(
                "line",
                (scene.printed() + scene.run("remove", "nothing.txt") + scene.run("rebuild"))
                        .replaceAll(java.util.regex.Pattern.quote(folder.toString()) + "/scene-\\d", "")
                        .replaceAll("\\d+(?:\\.\\d+)? ?m?s\\b", ""));
        return this;
    }

    private void ask(String kind, String question, Map<String, Object> variables) {
        Map<String, String> sent = new TreeMap<>();
        String answer = scene.ask(places.filled(question, world, sent), variables, Viewer.READER)
                .toString();
        for (Map.Entry<String, String> each : sent.entrySet()) {
            answer = answer.replace(each.getKey(), each.getValue());
        }
        said.put(kind + question, answer);
    }

    static Everything everything(LeakScene scene) {
        String meeting = "(id: \"" + scene.id("MATCH (m:Meeting) RETURN m.id AS id ORDER BY m.date LIMIT 1") + "\")";
        Map<String, String> arguments = new HashMap<>();
        arguments.put("Query.node", meeting);
        arguments.put("Query.meeting", meeting);
        arguments.put(
                "Query.nodes",
                "(ids: [\""
                        + String.join(
                                "\", \"", scene.ids("MATCH (n:Register|Organization) RETURN n.id AS id ORDER BY id"))
                        + "\"])");
        arguments.put("Query.person", "(id: \"" + scene.person("Dov Marsh") + "\")");
        arguments.put("Query.organization", id(scene, "MATCH (m:Meeting) RETURN m.boardId AS id LIMIT 1"));
        arguments.put(
                "Query.agendaItem",
                id(scene, "MATCH (n:AgendaItem {restricted: true}) RETURN n.id AS id ORDER BY n.date LIMIT 1"));
        arguments.put("Query.document", id(scene, "MATCH (d:Document {name: 'marrowby-2022.csv'}) RETURN d.id AS id"));
        arguments.put("Query.attendanceCounts", "(by: [MONTH, BOARD, AUTHORITY, PERSON, ROLE])");
        arguments.put("Query.conflicts", "(filter: {" + SPAN + "})");
        arguments.put(
                "Query.conflictCounts",
                "(filter: {" + SPAN + "}, by: [MONTH, BOARD, AUTHORITY, PERSON, KIND, REVIEW])");
        arguments.put("Query.search", "(text: \"oakes\")");
        arguments.put("Document.lines", "(first: 1, last: 150)");
        return new Everything(scene.api().schema(), arguments);
    }

    private static String id(LeakScene scene, String statement) {
        return "(id: \"" + scene.id(statement) + "\")";
    }
}
