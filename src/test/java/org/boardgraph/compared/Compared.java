package org.boardgraph.compared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.boardgraph.compared.levels.Levels;
import org.boardgraph.graph.Graph;

/** All the ways to one answer, over one open database. */
final class Compared implements AutoCloseable {
    static final String API = "Boardgraph over HTTP";
    static final String FLOOR = "its Cypher, driver alone";
    static final String LEVELS = "@BatchMapping over HTTP";
    static final String NODE = "@neo4j/graphql over HTTP";

    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Levels.Running levels;
    private final Optional<NodeServer> node;

    /**
     * @param port of the API's server
     * @param graph that it answers from
     * @param data the folder of its database
     */
    Compared(int port, Graph graph, Path data) {
        String document = document("boardgraph");
        levels = Levels.start(graph.driver());
        node = NodeServer.start(data);
        contenders.put(API, new OverHttp(port, document));
        contenders.put(FLOOR, new Floor(graph, document));
        contenders.put(LEVELS, new OverHttp(levels.port(), document("levels")));
        node.ifPresent(server -> contenders.put(NODE, new OverHttp(server.port(), document("neo4j-graphql"))));
    }

    Map<String, Contender> contenders() {
        return contenders;
    }

    Contender named(String name) {
        return Objects.requireNonNull(contenders.get(name));
    }

    /** How many attendances and memberships each of those that speak HTTP answers with: it must be the same. */
    Map<String, List<Long>> answered(List<String> boards) {
        Map<String, List<Long>> counts = new LinkedHashMap<>();
        contenders.forEach((name, contender) -> {
            if (contender instanceof OverHttp server) {
                String text = server.text(Map.of("boards", boards));
                counts.put(name, List.of(times("\"status\":", text), times("\"startDate\":", text)));
            }
        });
        return counts;
    }

    private static long times(String word, String text) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }

    private static String document(String name) {
        try (InputStream in = Compared.class.getResourceAsStream("/compared/" + name + ".graphql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        node.ifPresent(NodeServer::close);
        levels.close();
    }
}
