package org.boardgraph.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back to a request over HTTP, and after how long. */
record Sent(HostileRequest request, int status, String body, double millis) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();
    /** What no answer may hold: names of classes, traces, statements, paths. */
    private static final Pattern INSIDE =
            Pattern.compile("org\\.|java\\.|graphql\\.|Exception|\\bat [a-z]+\\.[a-z]|MATCH \\(|OPTIONAL MATCH|/tmp/");

    static Sent to(int port, HostileRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.address()));
        if (request.method().equals("POST")) {
            http.POST(HttpRequest.BodyPublishers.ofByteArray(request.body())).header("Content-Type", request.type());
        }
        long began = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(http.build(), HttpResponse.BodyHandlers.ofString());
        return new Sent(request, answer.statusCode(), answer.body(), (System.nanoTime() - began) / 1e6);
    }

    /** What is wrong with the answer, if anything: it is to be a proper error. */
    Optional<String> wrong() {
        if (status != 200 && (status < 400 || status > 499)) {
            return said("status " + status);
        }
        JsonNode errors;
        try {
            errors = JSON.readTree(body).path("errors");
        } catch (JacksonException e) {
            return said("no JSON");
        }
        if (!errors.isArray() || errors.isEmpty()) {
            return said("no errors");
        }
        for (JsonNode error : errors) {
            String code = error.path("extensions").path("code").asString("");
            if (code.isEmpty() || code.equals("INTERNAL") || code.equals("UNAVAILABLE")) {
                return said("code '" + code + "'");
            }
            if (error.path("message").asString("").isBlank()) {
                return said("no sentence");
            }
        }
        return INSIDE.matcher(body).find() ? said("tells what is inside") : Optional.empty();
    }

    private Optional<String> said(String what) {
        return Optional.of(request.kind() + ": " + what + ": " + body.substring(0, Math.min(300, body.length())));
    }
}
