package org.boardgraph.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.OfficerToken;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real server over real HTTP: who is asking, what is refused and how, and the pages. */
class ServeIT {
    private static final String WHO = "{ viewer { name roles } }";
    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    /** What no answer may hold: names of classes, traces, statements, paths. */
    private static final Pattern INSIDE = Pattern.compile("org\\.|java\\.|Exception|\\bat [a-z]+\\.|MATCH \\(|"
            + Pattern.quote(System.getProperty("java.io.tmpdir") + "/"));

    private static Server server;
    private static Http http;

    @BeforeAll
    static void start() {
        TestGraph.empty();
        GraphSettings graph = GraphSettings.embedded(TestGraph.data());
        server = Server.start(
                new Settings(graph, 0, "127.0.0.1", Set.of("https://board.example"), Set.of("graph.example")));
        http = new Http(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anybody_on_this_machine_is_a_reader() throws Exception {
        HttpResponse<String> answer = http.ask(WHO);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("{\"name\":\"reader\",\"roles\":[\"READER\"]}");
    }

    @Test
    void the_token_of_the_data_folder_makes_an_officer() throws Exception {
        String token = Files.readString(OfficerToken.file(TestGraph.data())).strip();
        assertThat(http.ask(WHO, "Authorization", "Bearer " + token).body())
                .contains("\"roles\":[\"READER\",\"OFFICER\"]");
    }

    @Test
    void only_the_token_may_decide_who_is_who() throws Exception {
        String undo = "mutation { undoIdentityDecision(id: \"IdentityDecision:aaaaaaaaaaaaaaaaaaaa\") { id } }";
        String token = Files.readString(OfficerToken.file(TestGraph.data())).strip();

        assertThat(http.ask(undo).body()).contains("\"FORBIDDEN\"").contains("officer-token");
        assertThat(http.ask(undo, "Authorization", "Bearer " + token).body()).contains("\"NOT_FOUND\"");
        assertThat(http.ask(undo, "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
        assertThat(http.ask(undo, "Authorization", "Bearer " + token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothing_is_changed_but_by_post() throws Exception {
        assertThat(http.get("/graphql?query=mutation%7BundoIdentityDecision(id:%22x%22)%7Bid%7D%7D")
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic bmVvNGo6eA==", "Bearer"})
    void any_other_token_is_refused(String credentials) throws Exception {
        HttpResponse<String> answer = http.ask(WHO, "Authorization", credentials);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("\"NOT_AUTHENTICATED\"").contains("Authorization: Bearer TOKEN");
    }

    @Test
    void a_page_of_another_origin_may_not_ask_unless_it_is_named_in_the_settings() throws Exception {
        HttpResponse<String> foreign = http.ask(WHO, "Origin", "https://evil.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("\"FOREIGN_ORIGIN\"");
        assertThat(http.ask(WHO, "Origin", "http://127.0.0.1:" + http.port()).statusCode())
                .isEqualTo(200);

        HttpResponse<String> named = http.ask(WHO, "Origin", "https://board.example");
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).contains("https://board.example");
    }

    @Test
    void a_browser_is_told_which_pages_may_ask() throws Exception {
        HttpRequest.Builder preflight = HttpRequest.newBuilder(http.uri("/graphql"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST");
        assertThat(http.send(preflight.copy().header("Origin", "https://board.example"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(http.send(preflight.copy().header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example,403",
        "127.0.0.1,200",
        "localhost:1,200",
        "[::1]:8080,200",
        "graph.example,200",
        "127.0.0.1.evil.example,403"
    })
    void a_name_bound_to_this_machine_by_others_is_no_host(String host, int status) throws Exception {
        String body = "{\"query\":\"" + WHO + "\"}";
        assertThat(http.raw("POST /graphql HTTP/1.1\r\nHost: " + host
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | not json | 400 | BAD_REQUEST | line 1",
                "application/json | [] | 400 | BAD_REQUEST | 1 to 10",
                "application/json | {} | 400 | BAD_REQUEST | no query",
                "application/json | {\"query\": 7} | 400 | BAD_REQUEST | must be a string",
                "application/json | {\"query\": \"{ viewer { name } }\", \"variables\": []} | 400 | BAD_REQUEST | must be an object",
                "text/plain | { viewer { name } } | 415 | UNSUPPORTED_MEDIA_TYPE | application/json",
            })
    void what_is_no_graphql_request_is_refused_with_a_sentence(
            String type, String body, int status, String code, String sentence) throws Exception {
        HttpResponse<String> answer = http.post(type, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("\"" + code + "\"")
                .contains(sentence)
                .doesNotContainPattern(INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ viewer {", "{ nothing }", "{ meetings(first: \\\"x\\\") { totalCount } }"})
    void a_query_that_is_none_has_a_code_and_the_status_of_its_media_type(String query) throws Exception {
        String body = "{\"query\": \"" + query + "\"}";
        HttpResponse<String> json = http.post("application/json", body);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.body()).contains("\"BAD_REQUEST\"").doesNotContainPattern(INSIDE);
        assertThat(http.post("application/json", body, "Accept", "application/graphql-response+json")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'{ meeting(id: \"x\") { id } }', BAD_ID",
        "'{ meetings(first: 201) { totalCount } }', BAD_PAGE",
        "'{ meetings(first: 1, after: \"zzz\") { totalCount } }', BAD_CURSOR",
    })
    void what_a_caller_can_mend_has_a_code(String query, String code) throws Exception {
        assertThat(http.ask(query).body()).contains("\"" + code + "\"").doesNotContainPattern(INSIDE);
    }

    @Test
    void a_query_may_come_by_get_and_its_answer_be_kept() throws Exception {
        HttpResponse<String> first = http.get(
                "/graphql?query=query(%24n:Int)%7Bmeetings(first:%24n)%7BtotalCount%7D%7D&variables=%7B%22n%22:0%7D");
        assertThat(first.body()).isEqualTo("{\"data\":{\"meetings\":{\"totalCount\":0}}}");
        assertThat(first.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void the_documents_of_the_program_are_known_by_their_hash() throws Exception {
        String text = Files.readString(Path.of("graphql/documents/overview.graphql"));
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(http.get("/graphql?documentId=sha256:" + hash).body()).contains("\"statistics\"");
    }

    @Test
    void a_large_answer_is_sent_compressed_to_whoever_asks_for_that() throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(http.uri("/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D"));
        HttpResponse<String> plain = http.send(request.copy());
        HttpResponse<String> zipped = http.send(request.copy().header("Accept-Encoding", "gzip"));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(zipped.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
    }

    @Test
    void other_methods_and_places_are_refused() throws Exception {
        HttpResponse<String> delete =
                http.send(HttpRequest.newBuilder(http.uri("/graphql")).DELETE());
        assertThat(delete.statusCode()).isEqualTo(405);
        assertThat(delete.headers().firstValue("Allow")).contains("GET, POST");
        for (String path :
                new String[] {"/nowhere", "/static/index.html", "/lib/../logback.xml", "/%2e%2e/etc/passwd", "/actuator"
                }) {
            HttpResponse<String> answer = http.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body()).contains("\"errors\"").doesNotContainPattern(INSIDE);
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        HttpResponse<String> answer = http.post("application/json", "{\"query\": \"" + "x".repeat(1 << 20) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"BODY_TOO_LARGE\"");
    }

    @Test
    void a_body_that_does_not_come_is_given_up() throws Exception {
        assertThat(http.raw("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\nConnection: close\r\n\r\n{"))
                .startsWith("HTTP/1.1 408")
                .contains("BODY_TOO_SLOW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql", "/questions"})
    void a_page_needs_nothing_but_this_server(String page) throws Exception {
        HttpResponse<String> answer = http.get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(RESOURCE.matcher(answer.body()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("/"))
                .allSatisfy(
                        name -> assertThat(http.get(name).statusCode()).as(name).isEqualTo(200));
    }

    @Test
    void a_port_that_is_taken_is_said_at_once() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Settings settings = new Settings(
                    GraphSettings.embedded(TestGraph.data()), taken.getLocalPort(), "127.0.0.1", Set.of(), Set.of());
            assertThatThrownBy(() -> Server.start(settings))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }
}
