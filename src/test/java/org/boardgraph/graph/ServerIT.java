package org.boardgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A graph on a server: here the embedded one, reached by address and password as a server is. */
class ServerIT {
    @Test
    void opens_by_address_and_password() throws IOException {
        TestGraph.empty();
        String password = Files.readString(TestGraph.data().resolve("password")).strip();
        try (Graph graph = Graphs.open(settings(address(), password))) {
            graph.write(tx -> tx.run("CREATE (:Topic {id: 'Topic:a'})").consume());

            assertThat((int) graph.read(tx -> tx.run("MATCH (t:Topic) RETURN count(t)")
                            .single()
                            .get(0)
                            .asInt()))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_wrong_password_is_said() throws IOException {
        TestGraph.empty();

        assertUnreachable(settings(address(), "wrong"), "BOARDGRAPH_NEO4J_PASSWORD");
    }

    @Test
    void no_server_is_said() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertUnreachable(
                settings("bolt://127.0.0.1:" + free, "any"), "no Neo4j server answers at bolt://127.0.0.1:" + free);
    }

    @Test
    void no_host_is_said() {
        assertUnreachable(settings("neo4j://no-such-host.invalid:7687", "any"), "neo4j://no-such-host.invalid:7687");
    }

    @Test
    void another_kind_of_server_is_said() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(other));
            answering.setDaemon(true);
            answering.start();

            assertUnreachable(settings("bolt://127.0.0.1:" + other.getLocalPort(), "any"), "speaks HTTP");
        }
    }

    @Test
    void no_address_is_said() {
        assertUnreachable(settings("somewhere", "any"), "BOARDGRAPH_NEO4J_URI is \"somewhere\"");
        assertUnreachable(
                settings("http://localhost:7474", "any"), "BOARDGRAPH_NEO4J_URI is \"http://localhost:7474\"");
    }

    @Test
    void opening_beside_other_work_says_the_same() {
        assertThatThrownBy(() -> Graphs.openAsync(settings("somewhere", "any")).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(GraphProblem.Unreachable.class);
    }

    private static void answer(ServerSocket server) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void assertUnreachable(GraphSettings settings, String words) {
        assertThatThrownBy(() -> Graphs.open(settings))
                .isInstanceOf(GraphProblem.Unreachable.class)
                .hasMessageContaining(words);
    }

    private static String address() throws IOException {
        return "bolt://" + Files.readString(TestGraph.data().resolve("address")).split(" ")[0];
    }

    private static GraphSettings settings(String uri, String password) {
        return new GraphSettings(uri, "neo4j", password, Path.of("data"), GraphSettings.DEFAULT_PAGE_CACHE);
    }
}
