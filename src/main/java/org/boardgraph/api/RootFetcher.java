package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.boardgraph.query.Queries;
import org.boardgraph.query.Refused;
import org.jspecify.annotations.Nullable;

/** Fetches the root fields. The first one of an operation has them all answered at once; the others find it done. */
final class RootFetcher implements DataFetcher<Object> {
    /** Where the answer to an operation stands in its context. */
    private record Key(ExecutionId operation) {}

    /** What came of an operation: answers, or the error that each field then has. */
    private record Outcome(
            Queries.@Nullable Answers answers, @Nullable GraphQLError failure) {}

    private final Queries queries;
    private final Failures failures;

    RootFetcher(Queries queries, Failures failures) {
        this.queries = queries;
        this.failures = failures;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        Outcome outcome = environment
                .getGraphQlContext()
                .computeIfAbsent(new Key(environment.getExecutionId()), key -> answer(environment));
        String responseKey = environment.getMergedField().getResultKey();
        DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
        if (outcome.failure() != null) {
            return result.error(at(environment, outcome.failure())).build();
        }
        Queries.Answers answers = java.util.Objects.requireNonNull(outcome.answers());
        Refused refused = answers.refused().get(responseKey);
        return refused != null
                ? result.error(refusal(environment, refused)).build()
                : result.data(answers.get(responseKey)).build();
    }

    private Outcome answer(DataFetchingEnvironment environment) {
        try {
            var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    environment.getGraphQLSchema(),
                    environment.getOperationDefinition(),
                    environment.getFragmentsByName(),
                    CoercedVariables.of(environment.getVariables()));
            Viewer viewer = Viewer.of(environment.getGraphQlContext());
            return new Outcome(queries.answer(operation.getTopLevelFields(), viewer.sight()), null);
        } catch (RuntimeException failure) {
            GraphQLError ended = Running.of(environment.getGraphQlContext()).ended();
            return new Outcome(null, ended != null ? ended : failures.error(failure));
        }
    }

    private static GraphQLError at(DataFetchingEnvironment environment, GraphQLError failure) {
        return GraphQLError.newError()
                .message(failure.getMessage())
                .extensions(failure.getExtensions())
                .errorType(failure.getErrorType())
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }

    private GraphQLError refusal(DataFetchingEnvironment environment, Refused refused) {
        return failures.refused(refused)
                .path(ResultPath.fromList(List.copyOf(refused.path())))
                .location(environment.getField().getSourceLocation())
                .build();
    }
}
