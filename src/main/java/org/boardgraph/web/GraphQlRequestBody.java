package org.boardgraph.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The parameters of a GraphQL request, each of its own type; a parameter that is null counts as absent. */
record GraphQlRequestBody(
        String query,
        @Nullable String operationName,
        @Nullable Map<?, ?> variables,
        @Nullable Map<?, ?> extensions) {

    static GraphQlRequestBody parse(byte[] body) {
        if (!(read(body) instanceof Map<?, ?> parameters)) {
            throw Refusal.badRequest(
                    "The body must be one JSON object with a query. Several requests are sent one by one.");
        }
        String query = parameter(parameters, "query", String.class, "a string");
        if (query == null || query.isBlank()) {
            throw Refusal.badRequest("The JSON object has no query. Send {\"query\": \"{ viewer { name } }\"}.");
        }
        return new GraphQlRequestBody(
                query,
                parameter(parameters, "operationName", String.class, "a string"),
                parameter(parameters, "variables", Map.class, "an object"),
                parameter(parameters, "extensions", Map.class, "an object"));
    }

    private static @Nullable Object read(byte[] body) {
        try {
            return Json.MAPPER.readValue(body, Object.class);
        } catch (JacksonException e) {
            throw Refusal.badRequest("The body is not well-formed JSON" + place(e) + ".");
        }
    }

    private static String place(JacksonException problem) {
        return problem.getLocation() == null || problem.getLocation().getLineNr() < 1
                ? ""
                : ": look at line " + problem.getLocation().getLineNr() + ", column "
                        + problem.getLocation().getColumnNr();
    }

    private static <T> @Nullable T parameter(Map<?, ?> parameters, String name, Class<T> type, String kind) {
        Object value = parameters.get(name);
        if (value != null && !type.isInstance(value)) {
            throw Refusal.badRequest("The parameter " + name + " must be " + kind + ".");
        }
        return type.cast(value);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("query", query);
        if (operationName != null) {
            map.put("operationName", operationName);
        }
        if (variables != null) {
            map.put("variables", variables);
        }
        if (extensions != null) {
            map.put("extensions", extensions);
        }
        return map;
    }
}
