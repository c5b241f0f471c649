package org.boardgraph.api;

import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import org.boardgraph.query.Queries;
import org.boardgraph.query.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A field of a mutation: for officers alone, and what it selects of its answer is checked before anything is done. What goes wrong becomes
 * one error with a code.
 */
abstract class OfficerMutation implements DataFetcher<Object> {
    private static final int LONGEST_NOTE = 2_000;

    private final Queries queries;
    private final Failures failures;
    private final String type;

    /** @param type of what it answers with */
    OfficerMutation(Queries queries, Failures failures, String type) {
        this.queries = queries;
        this.failures = failures;
        this.type = type;
    }

    /** Does it, and reads the answer. */
    abstract Object done(DataFetchingEnvironment environment, Viewer viewer, Queries.Reading reading);

    @Override
    public final Object get(DataFetchingEnvironment environment) {
        Viewer viewer = Viewer.of(environment.getGraphQlContext());
        if (!viewer.isOfficer()) {
            return failed(environment, MutationErrors.forbidden());
        }
        try {
            return done(environment, viewer, queries.reading(selected(environment), type, viewer.sight()));
        } catch (Refused refused) {
            GraphQLError error = failures.refused(refused).build();
            return refused.path().isEmpty()
                    ? failed(environment, error)
                    : failed(environment, error, ResultPath.fromList(List.copyOf(refused.path())));
        } catch (RuntimeException failure) {
            return failed(environment, failures.error(failure));
        }
    }

    /** An argument that the schema asks for. */
    static Object argument(DataFetchingEnvironment environment, String name) {
        return Objects.requireNonNull(environment.<@Nullable Object>getArgument(name));
    }

    /** The note that goes with it; null where there are no words. */
    static @Nullable String note(DataFetchingEnvironment environment) {
        String note = environment.getArgument("note");
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** What is wrong with a note, or null. */
    static @Nullable GraphQLError wrong(@Nullable String note) {
        return note != null && note.length() > LONGEST_NOTE
                ? MutationErrors.tooLong(note.length(), LONGEST_NOTE)
                : null;
    }

    static Object answered(@Nullable Object answer) {
        return DataFetcherResult.newResult().data(answer).build();
    }

    static Object failed(DataFetchingEnvironment environment, GraphQLError error) {
        return failed(environment, error, environment.getExecutionStepInfo().getPath());
    }

    private static Object failed(DataFetchingEnvironment environment, GraphQLError error, ResultPath path) {
        return DataFetcherResult.newResult()
                .error(GraphQLError.newError()
                        .message(error.getMessage())
                        .extensions(error.getExtensions())
                        .errorType(error.getErrorType())
                        .path(path)
                        .location(environment.getField().getSourceLocation())
                        .build())
                .build();
    }

    private static ExecutableNormalizedField selected(DataFetchingEnvironment environment) {
        String responseKey = environment.getMergedField().getResultKey();
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        environment.getGraphQLSchema(),
                        environment.getOperationDefinition(),
                        environment.getFragmentsByName(),
                        CoercedVariables.of(environment.getVariables()))
                .getTopLevelFields()
                .stream()
                .filter(field -> field.getResultKey().equals(responseKey))
                .findFirst()
                .orElseThrow();
    }
}
