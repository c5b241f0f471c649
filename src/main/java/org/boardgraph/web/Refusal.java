package org.boardgraph.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that is refused before GraphQL runs: an HTTP status, a code for programs and a sentence that tells the caller what
 * to change. It carries no stack trace, since it says nothing about this program.
 */
final class Refusal extends RuntimeException {
    private final int status;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        extensions.put("code", code);
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, "BAD_REQUEST", message);
    }

    static Refusal notFound() {
        return new Refusal(
                404, "NOT_FOUND", "There is nothing here. GraphQL is at /graphql, the query page at /graphiql.");
    }

    static Refusal methodNotAllowed(String allowed) {
        return new Refusal(405, "METHOD_NOT_ALLOWED", "This method is not allowed here. Use " + allowed + ".");
    }

    /** Of a request that goes beyond the limit which a setting names. */
    static Refusal beyond(int status, String code, String message, String setting, Number actual, Number most) {
        Refusal refusal = new Refusal(status, code, message);
        refusal.extensions.put("limit", most);
        refusal.extensions.put("actual", actual);
        refusal.extensions.put("setting", "boardgraph.limit." + setting);
        return refusal;
    }

    int status() {
        return status;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
