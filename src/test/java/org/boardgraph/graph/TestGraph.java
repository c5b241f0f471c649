package org.boardgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Session;

/**
 * One embedded database for all tests of a JVM, since opening one takes seconds, emptied before each test. Either
 * {@code @ExtendWith(TestGraph.class)} with a {@link Graph} as a parameter, or {@link #empty()}.
 */
public final class TestGraph implements BeforeEachCallback, ParameterResolver {
    private static final String WIPE = """
            MATCH (n) WHERE NOT n:Migration AND NOT n:Writer
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS
            """;

    private static Shared shared;

    /** The shared graph, with nothing in it but its schema. */
    public static Graph empty() {
        Graph graph = shared().graph;
        wipe(graph);
        return graph;
    }

    /** The data folder of the shared graph, for a second process or a second graph that attaches to it. */
    public static Path data() {
        return shared().data;
    }

    /** Deletes everything but the schema and its record. */
    public static void wipe(Graph graph) {
        try (Session session = graph.driver().session()) {
            session.run(WIPE).consume();
            session.run("MATCH (w:Writer) REMOVE w.names").consume();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared().graph;
    }

    private static synchronized Shared shared() {
        if (shared == null) {
            shared = Shared.open();
        }
        return shared;
    }

    private record Shared(Path data, Graph graph) {
        static Shared open() {
            try {
                Path data = Files.createTempDirectory("boardgraph-test");
                Graph graph = Graphs.open(GraphSettings.embedded(data));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    graph.close();
                    Folders.delete(data);
                }));
                return new Shared(data, graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
