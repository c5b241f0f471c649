package org.boardgraph.compared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL server on this machine, asked by POST over connections that are kept, by a client that hands nothing from thread to thread.
 *
 * @param port on which it listens
 * @param document what is asked
 */
record OverHttp(int port, String document) implements Contender {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/graphql").toURL().openConnection();
            asked.setRequestMethod("POST");
            asked.setDoOutput(true);
            asked.setRequestProperty("Content-Type", "application/json");
            asked.setRequestProperty("Accept", "application/json");
            asked.getOutputStream().write(body);
            int status = asked.getResponseCode();
            byte[] answer;
            try (InputStream in = status < 400 ? asked.getInputStream() : asked.getErrorStream()) {
                answer = in.readAllBytes();
            }
            // Errors stand first in the answers of some, last in those of others.
            String ends = ends(answer);
            if (status != 200 || ends.contains("\"errors\"")) {
                throw new IllegalStateException("answered " + status + ": " + ends);
            }
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String ends(byte[] body) {
        int part = Math.min(body.length, 300);
        return new String(body, 0, part, StandardCharsets.UTF_8)
                + " … "
                + new String(body, body.length - part, part, StandardCharsets.UTF_8);
    }
}
