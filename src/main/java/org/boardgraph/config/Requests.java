package org.boardgraph.config;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.boardgraph.api.Api;
import org.boardgraph.api.PersistedDocuments;
import org.boardgraph.api.Question;
import org.boardgraph.api.Viewer;
import org.boardgraph.web.GraphQlRequest;
import org.boardgraph.web.GraphQlService;
import org.jspecify.annotations.Nullable;

/**
 * Puts what comes over HTTP to the API, with its viewer.
 *
 * @param largestAnswer the most bytes of an answer
 */
record Requests(Api api, PersistedDocuments documents, long largestAnswer) implements GraphQlService {
    @Override
    public Reply answer(GraphQlRequest request, Caller caller) {
        Question question = new Question(
                request.query(),
                request.documentId(),
                request.operationName(),
                request.variables(),
                request.extensions(),
                caller.officer() ? Viewer.OFFICER : Viewer.READER,
                caller.readsOnly(),
                caller.gone());
        return reply(api.answer(question, documents));
    }

    @Override
    public Reply tooLarge(long bytes) {
        return reply(Api.tooLarge(bytes, largestAnswer));
    }

    private static Reply reply(ExecutionResult result) {
        return new Reply(result.toSpecification(), result.isDataPresent(), code(result));
    }

    private static @Nullable String code(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return null;
        }
        GraphQLError first = result.getErrors().get(0);
        return first.getExtensions() == null
                ? null
                : String.valueOf(first.getExtensions().get("code"));
    }
}
