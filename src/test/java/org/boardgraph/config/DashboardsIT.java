package org.boardgraph.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.api.SampleGraph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every example of src/docs/dashboards.md prints what the page says, against a running server with the samples: curl and node where they
 * are, and what Grafana's Infinity data source would send and show.
 */
class DashboardsIT {
    private static final Path PAGE = Path.of("src/docs/dashboards.md");
    private static final Pattern FENCED = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path folder;

    private static Server server;

    /** A fenced block, and what the one behind it says that it prints. */
    private record Example(String language, String text, String prints) {}

    @BeforeAll
    static void start() {
        SampleGraph.write(TestGraph.empty());
        server = Server.start(
                new Settings(GraphSettings.embedded(TestGraph.data()), 0, "127.0.0.1", Set.of(), Set.of()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Example> examples(String language) throws IOException {
        List<String[]> blocks = FENCED.matcher(Files.readString(PAGE))
                .results()
                .map(block -> new String[] {block.group(1), block.group(2)})
                .toList();
        return Stream.iterate(0, i -> i + 2 <= blocks.size(), i -> i + 2)
                .map(i -> new Example(
                        blocks.get(i)[0],
                        blocks.get(i)[1].replace("127.0.0.1:8080", "127.0.0.1:" + server.port()),
                        blocks.get(i + 1)[1]))
                .filter(example -> example.language.equals(language))
                .toList();
    }

    @Test
    void every_block_is_an_example_that_says_what_it_prints() throws IOException {
        List<String> languages = FENCED.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(languages).containsExactly("sh", "text", "js", "text", "js", "text", "json", "text");
    }

    @Test
    void curl_prints_what_the_page_says() throws Exception {
        assumeTrue(isThere("curl") && isThere("sh"), "there is no curl here");
        for (Example example : examples("sh")) {
            assertThat(JSON.readTree(run("sh", "-c", example.text))).isEqualTo(JSON.readTree(example.prints));
        }
    }

    /** The later ones use what the earlier ones define. */
    @Test
    void node_prints_what_the_page_says() throws Exception {
        assumeTrue(isThere("node"), "there is no node here");
        List<Example> examples = examples("js");
        Path script = folder.resolve("examples.mjs");
        Files.writeString(script, examples.stream().map(Example::text).collect(Collectors.joining("\n")));

        assertThat(run("node", script.toString()))
                .isEqualTo(examples.stream().map(Example::prints).collect(Collectors.joining()));
    }

    @Test
    void infinity_shows_what_the_page_says() throws Exception {
        for (Example example : examples("json")) {
            JsonNode settings = JSON.readTree(example.text);
            StringBuilder table = new StringBuilder();
            table.append(columns(settings, "text")).append('\n');
            for (JsonNode row :
                    at(answer(settings), settings.get("root_selector").asString())) {
                table.append(settings.get("columns")
                                .valueStream()
                                .map(column -> at(row, column.get("selector").asString()))
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(" | ")))
                        .append('\n');
            }
            assertThat(table).hasToString(example.prints);
        }
    }

    private static String columns(JsonNode settings, String property) {
        return settings.get("columns")
                .valueStream()
                .map(column -> column.get(property).asString())
                .collect(Collectors.joining(" | "));
    }

    /** Sends what the data source makes of its settings: the query and the variables, which it keeps as text. */
    private static JsonNode answer(JsonNode settings) throws Exception {
        JsonNode options = settings.get("url_options");
        Map<String, Object> body = Map.of(
                "query", options.get("body_graphql_query").asString(),
                "variables", JSON.readTree(options.get("body_graphql_variables").asString()));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(settings.get("url").asString()))
                                .header(
                                        "Content-Type",
                                        options.get("body_content_type").asString())
                                .method(
                                        options.get("method").asString(),
                                        HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** What a selector with dots leads to. */
    private static JsonNode at(JsonNode from, String selector) {
        JsonNode node = from;
        for (String step : selector.split("\\.")) {
            node = node.path(step);
        }
        assertThat(node.isMissingNode()).as(selector).isFalse();
        return node;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
