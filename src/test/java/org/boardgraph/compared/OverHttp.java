package org.boardgraph.compared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL server on this machine, asked by POST over connections that are kept.
 *
 * @param port on which it listens
 * @param document what is asked
 */
record OverHttp(int port, String document) implements Contender {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public int ask(List<String> boards) {
        return bytes(Map.of("boards", boards)).length;
    }

    /** The answer as it came. Throws where it has errors. */
    String text(Map<String, ?> variables) {
        return new String(bytes(variables), StandardCharsets.UTF_8);
    }

    byte[] bytes(Map<String, ?> variables) {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
        try {
            var answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofByteArray());
            // Errors stand first in the answers of some, last in those of others.
            String ends = ends(answer.body());
            if (answer.statusCode() != 200 || ends.contains("\"errors\"")) {
                throw new IllegalStateException("answered " + answer.statusCode() + ": " + ends);
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String ends(byte[] body) {
        int part = Math.min(body.length, 300);
        return new String(body, 0, part, StandardCharsets.UTF_8)
                + " … "
                + new String(body, body.length - part, part, StandardCharsets.UTF_8);
    }
}
