package org.boardgraph.web;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What stands behind the endpoint: answers GraphQL requests. */
public interface GraphQlService {
    /**
     * Who asks, and how.
     *
     * @param officer whether the officer's token was shown
     * @param readsOnly whether the method may not change anything
     * @param gone says while the request is being answered whether its caller has gone
     */
    record Caller(boolean officer, boolean readsOnly, BooleanSupplier gone) {}

    /**
     * An answer in the shape that the GraphQL specification gives it.
     *
     * @param body data, errors, extensions
     * @param data whether there are data
     * @param code of the first error, or null
     */
    record Reply(
            Map<String, Object> body,
            boolean data,
            @Nullable String code) {}

    Reply answer(GraphQlRequest request, Caller caller);

    /** In place of an answer that is larger than it may be. */
    Reply tooLarge(long bytes);
}
