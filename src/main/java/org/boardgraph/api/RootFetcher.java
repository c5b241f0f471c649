package org.boardgraph.api;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.boardgraph.query.Queries;
import org.boardgraph.query.Refused;
import org.jspecify.annotations.Nullable;

/** Fetches the root fields. The first one of an operation has them all answered at once; the others find it done. */
final class RootFetcher implements DataFetcher<Object> {
    /** Where the answer to an operation stands in its context. */
    private record Key(ExecutionId operation) {}

    /** What came of an operation: its root fields and their answers, or the error that each field then has. */
    record Outcome(
            List<ExecutableNormalizedField> fields,
            Queries.@Nullable Answers answers,
            @Nullable GraphQLError failure) {}

    /** What an operation asks. */
    private record Asked(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables) {}

    private final Queries queries;
    private final Failures failures;

    RootFetcher(Queries queries, Failures failures) {
        this.queries = queries;
        this.failures = failures;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        Outcome outcome = outcome(
                environment.getGraphQlContext(),
                environment.getExecutionId(),
                () -> new Asked(
                        environment.getGraphQLSchema(),
                        environment.getOperationDefinition(),
                        environment.getFragmentsByName(),
                        CoercedVariables.of(environment.getVariables())));
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

    /** What came of an operation, all of whose root fields this fetches. */
    Outcome outcome(ExecutionContext execution) {
        return outcome(
                execution.getGraphQLContext(),
                execution.getExecutionId(),
                () -> new Asked(
                        execution.getGraphQLSchema(),
                        execution.getOperationDefinition(),
                        execution.getFragmentsByName(),
                        execution.getCoercedVariables()));
    }

    private Outcome outcome(GraphQLContext context, ExecutionId operation, Supplier<Asked> asked) {
        return context.computeIfAbsent(new Key(operation), key -> answer(asked.get(), context));
    }

    private Outcome answer(Asked asked, GraphQLContext context) {
        try {
            List<ExecutableNormalizedField> fields =
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                                    asked.schema(), asked.operation(), asked.fragments(), asked.variables())
                            .getTopLevelFields();
            return new Outcome(fields, queries.answer(fields, Viewer.of(context).sight()), null);
        } catch (RuntimeException failure) {
            GraphQLError ended = Running.of(context).ended();
            return new Outcome(List.of(), null, ended != null ? ended : failures.error(failure));
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
