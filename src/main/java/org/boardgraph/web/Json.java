package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON; errors in the shape that GraphQL gives them. */
final class Json {
    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static Map<String, Object> error(String code, String message) {
        return error(Map.of("code", code), message);
    }

    private static Map<String, Object> error(Map<String, Object> extensions, String message) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)));
    }

    static byte[] bytes(Object value) {
        return SharedJson.bytes(value);
    }

    /** Answers with the refusal, unless an answer is already on its way. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        String accept = request.getHeader("Accept");
        boolean graphQl = accept != null && accept.contains(GRAPHQL_RESPONSE);
        write(
                response,
                refusal.status(),
                graphQl ? GRAPHQL_RESPONSE : "application/json",
                bytes(error(refusal.extensions(), refusal.sentence())));
    }

    static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        write(response, status, type, "no-store", body);
    }

    static void write(HttpServletResponse response, int status, String type, String caching, byte[] body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.setHeader("Cache-Control", caching);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
