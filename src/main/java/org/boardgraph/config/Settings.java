package org.boardgraph.config;

import java.nio.file.Path;
import java.time.ZoneId;
import org.boardgraph.graph.GraphSettings;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the program. Each is read from a system property ({@code boardgraph.neo4j.uri}), else from the environment
 * ({@code BOARDGRAPH_NEO4J_URI}), else has the default that the README's table gives.
 *
 * @param graph where the graph is
 * @param port the port on which {@code serve} listens; 0: any free one
 * @param address the address on which it listens
 * @param zone the zone in which "today" is a day
 */
public record Settings(GraphSettings graph, int port, String address, ZoneId zone) {
    public static Settings read() {
        GraphSettings graph = new GraphSettings(
                setting("neo4j.uri", null),
                text("neo4j.username", "neo4j"),
                setting("neo4j.password", null),
                Path.of(text("data", "data")));
        return new Settings(
                graph,
                Integer.parseInt(text("port", "8080")),
                text("address", "127.0.0.1"),
                ZoneId.of(text("zone", "Europe/London")));
    }

    private static String text(String name, String otherwise) {
        String value = setting(name, otherwise);
        return value == null ? otherwise : value;
    }

    private static @Nullable String setting(String name, @Nullable String otherwise) {
        String property = System.getProperty("boardgraph." + name);
        if (property != null) {
            return property;
        }
        String variable = System.getenv(
                "BOARDGRAPH_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
        return variable != null ? variable : otherwise;
    }
}
