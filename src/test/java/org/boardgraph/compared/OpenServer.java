package org.boardgraph.compared;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.config.Server;
import org.boardgraph.config.Settings;
import org.boardgraph.generate.LargeGraph;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.web.HttpLimits;

/**
 * The real server over a generated graph, on a free port and with no bound on the requests a second. Graphs are loaded once into the folder
 * {@code -Dbenchmark.graphs=DIR} (by default target/graphs) and kept there.
 */
record OpenServer(Server server, Path data) implements AutoCloseable {
    private static final Path GRAPHS = Path.of(System.getProperty("benchmark.graphs", "target/graphs"));
    private static final int ANY_RATE = 999_999_999;

    static OpenServer over(int meetings) {
        Path data = GRAPHS.resolve(String.valueOf(meetings));
        GraphSettings settings = GraphSettings.embedded(data);
        if (!Files.exists(data)) {
            try (Graph graph = Graphs.open(settings)) {
                new LargeGraph(meetings, 1).load(graph, more -> {});
            }
        }
        HttpLimits limits = HttpLimits.DEFAULT;
        Settings unhurried = new Settings(settings, 0, "127.0.0.1", Set.of(), Set.of())
                .with(
                        ApiSettings.DEFAULT,
                        new HttpLimits(
                                limits.largestBody(),
                                limits.longestRead(),
                                limits.largestBatch(),
                                limits.largestAnswer(),
                                ANY_RATE,
                                ANY_RATE));
        return new OpenServer(Server.start(unhurried), data);
    }

    int port() {
        return server.port();
    }

    Graph graph() {
        return server.graph();
    }

    /** Values that a statement finds, spread evenly over all that it finds. */
    <T> List<T> spread(String statement, Class<T> type, int many) {
        List<Object> found = graph().read(transaction ->
                transaction.run(statement, Map.of()).list(row -> row.get(0).asObject()));
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            chosen.add(type.cast(found.get((int) ((long) i * found.size() / many))));
        }
        return chosen;
    }

    @Override
    public void close() {
        server.close();
    }
}
