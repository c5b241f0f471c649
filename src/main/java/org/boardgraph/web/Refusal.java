package org.boardgraph.web;

/**
 * A request that is refused before GraphQL runs: an HTTP status, a code for programs and a sentence that tells the caller what
 * to change. It carries no stack trace, since it says nothing about this program.
 */
final class Refusal extends RuntimeException {
    private final int status;
    private final String code;

    Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
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

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
