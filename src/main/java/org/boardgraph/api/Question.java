package org.boardgraph.api;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param document GraphQL, or null where a hash stands for it
 * @param documentId the hash of a document, {@code sha256:} before it, or null
 * @param operationName which of the document's operations is asked, or null where it has one
 * @param variables by name
 * @param extensions among them may be {@code persistedQuery}
 * @param viewer who asks
 * @param readsOnly whether it came in a way that may not change anything
 * @param callerGone says while it is being answered whether anybody still waits
 */
public record Question(
        @Nullable String document,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        Viewer viewer,
        boolean readsOnly,
        BooleanSupplier callerGone) {}
