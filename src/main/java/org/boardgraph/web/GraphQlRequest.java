package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The parameters of a GraphQL request, each of its own type; a parameter that is null counts as absent.
 *
 * @param query the document, or null where a hash stands for it
 * @param documentId such a hash, or null
 * @param operationName which of the document's operations is asked, or null
 * @param variables by name
 * @param extensions such as persistedQuery
 */
public record GraphQlRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /** What a body holds. */
    record Body(List<GraphQlRequest> requests, boolean batch) {}

    /** Reads a body: one request, or a list of at most so many. */
    static Body read(byte[] body, int largestBatch) {
        Object value = json(body);
        if (!(value instanceof List<?> list)) {
            return new Body(List.of(of(value)), false);
        }
        if (list.isEmpty() || list.size() > largestBatch) {
            throw Refusal.beyond(
                    400,
                    list.isEmpty() ? "BAD_REQUEST" : "BATCH_TOO_LARGE",
                    "The body holds " + list.size() + " requests, and 1 to " + largestBatch
                            + " are allowed: send one JSON object, or several bodies.",
                    "batch",
                    list.size(),
                    largestBatch);
        }
        return new Body(list.stream().map(GraphQlRequest::of).toList(), true);
    }

    /** Reads the parameters of an address; variables and extensions are JSON. */
    static GraphQlRequest read(HttpServletRequest request) {
        try {
            return of(new Parameters() {
                @Override
                public @Nullable Object get(String name) {
                    String text = request.getParameter(name);
                    boolean json = name.equals("variables") || name.equals("extensions");
                    return text == null || text.isEmpty() ? null : json ? json(name, text) : text;
                }
            });
        } catch (IllegalStateException e) {
            throw Refusal.badRequest(
                    "The address is not well encoded: encode its parameters as UTF-8 and percent signs.");
        }
    }

    private static GraphQlRequest of(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> parameters)) {
            throw Refusal.badRequest(
                    "A request must be a JSON object with a query: {\"query\": \"{ viewer { name } }\"}.");
        }
        return of(parameters::get);
    }

    /** Where parameters come from. */
    @FunctionalInterface
    private interface Parameters {
        @Nullable
        Object get(String name);
    }

    @SuppressWarnings("unchecked")
    private static GraphQlRequest of(Parameters parameters) {
        String query = parameter(parameters, "query", String.class, "a string");
        String documentId = parameter(parameters, "documentId", String.class, "a string");
        Map<String, Object> extensions = parameter(parameters, "extensions", Map.class, "an object");
        boolean persisted = documentId != null || extensions != null && extensions.get("persistedQuery") != null;
        if (query == null ? !persisted : query.isBlank()) {
            throw Refusal.badRequest("The request has no query. Send {\"query\": \"{ viewer { name } }\"}.");
        }
        Map<String, Object> variables = parameter(parameters, "variables", Map.class, "an object");
        return new GraphQlRequest(
                query,
                documentId,
                parameter(parameters, "operationName", String.class, "a string"),
                variables == null ? Map.of() : variables,
                extensions == null ? Map.of() : extensions);
    }

    private static <T> @Nullable T parameter(Parameters parameters, String name, Class<T> type, String kind) {
        Object value = parameters.get(name);
        if (value != null && !type.isInstance(value)) {
            throw Refusal.badRequest("The parameter " + name + " must be " + kind + ".");
        }
        return type.cast(value);
    }

    private static @Nullable Object json(byte[] body) {
        try {
            return Json.MAPPER.readValue(body, Object.class);
        } catch (JacksonException e) {
            throw Refusal.badRequest("The body is not well-formed JSON" + place(e) + ".");
        }
    }

    private static @Nullable Object json(String parameter, String text) {
        try {
            return Json.MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw Refusal.badRequest("The parameter " + parameter + " is not well-formed JSON" + place(e) + ".");
        }
    }

    private static String place(JacksonException problem) {
        return problem.getLocation() == null || problem.getLocation().getLineNr() < 1
                ? ""
                : ": look at line " + problem.getLocation().getLineNr() + ", column "
                        + problem.getLocation().getColumnNr();
    }
}
