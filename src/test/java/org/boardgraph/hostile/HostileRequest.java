package org.boardgraph.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that is sent to do harm.
 *
 * @param kind what it tries
 * @param method GET or POST
 * @param address path and query
 * @param type of the body
 * @param body as it is sent
 */
record HostileRequest(String kind, String method, String address, String type, byte[] body) {
    private static final JsonMapper JSON = new JsonMapper();

    static HostileRequest query(String kind, String query) {
        return body(kind, JSON.writeValueAsBytes(Map.of("query", query)));
    }

    static HostileRequest query(String kind, String query, Object variables) {
        return body(kind, JSON.writeValueAsBytes(Map.of("query", query, "variables", variables)));
    }

    static HostileRequest body(String kind, byte[] body) {
        return new HostileRequest(kind, "POST", "/graphql", "application/json", body);
    }

    static HostileRequest text(String kind, String body) {
        return body(kind, body.getBytes(StandardCharsets.UTF_8));
    }

    static HostileRequest typed(String kind, String type, String body) {
        return new HostileRequest(kind, "POST", "/graphql", type, body.getBytes(StandardCharsets.UTF_8));
    }

    static HostileRequest get(String kind, String query) {
        return new HostileRequest(kind, "GET", "/graphql?" + query, "", new byte[0]);
    }
}
