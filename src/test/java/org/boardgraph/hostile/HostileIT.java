package org.boardgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.boardgraph.config.Server;
import org.boardgraph.config.Settings;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hostile requests over real HTTP: each is answered by a proper error. HostileBenchmark measures how fast, with more of them. */
class HostileIT {
    private static Server server;

    @BeforeAll
    static void start() {
        TestGraph.empty();
        server = Server.start(
                new Settings(GraphSettings.embedded(TestGraph.data()), 0, "127.0.0.1", Set.of(), Set.of()));
        server.graph();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void each_is_answered_by_a_proper_error() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (HostileRequest request : HostileRequests.of(300, 1)) {
            Sent sent = Sent.to(server.port(), request);
            sent.wrong().ifPresent(wrong::add);
            if (sent.millis() > 5_000) {
                wrong.add(request.kind() + ": took " + Math.round(sent.millis()) + " ms");
            }
        }
        assertThat(wrong).isEmpty();
    }
}
