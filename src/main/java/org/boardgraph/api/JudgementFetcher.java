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
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging.Wish;
import org.boardgraph.model.Id;
import org.boardgraph.query.Ids;
import org.boardgraph.query.Queries;
import org.boardgraph.query.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Does what a field of a mutation asks, and answers with the decision. What cannot be answered is refused before anything is done.
 * The decision is read back after it is taken, and before it is taken back.
 */
final class JudgementFetcher implements DataFetcher<Object> {
    private static final String DECISION = "IdentityDecision";
    private static final int LONGEST_NOTE = 2_000;

    private final Queries queries;
    private final Judgements judgements;
    private final Failures failures;

    JudgementFetcher(Queries queries, Judgements judgements, Failures failures) {
        this.queries = queries;
        this.judgements = judgements;
        this.failures = failures;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        Viewer viewer = Viewer.of(environment.getGraphQlContext());
        if (!viewer.isOfficer()) {
            return failed(environment, JudgementErrors.forbidden());
        }
        try {
            Queries.Reading reading = queries.reading(selected(environment), DECISION, viewer.sight());
            return environment.getField().getName().equals("decideIdentity")
                    ? decide(environment, wish(environment, viewer), reading)
                    : undo(environment, Ids.read("id", argument(environment, "id"), List.of(DECISION)), reading);
        } catch (Refused refused) {
            GraphQLError error = Failures.coded(Code.valueOf(refused.fault().name()), refused.sentence())
                    .build();
            return refused.path().isEmpty()
                    ? failed(environment, error)
                    : failed(environment, error, ResultPath.fromList(List.copyOf(refused.path())));
        } catch (RuntimeException failure) {
            return failed(environment, failures.error(failure));
        }
    }

    private Object decide(DataFetchingEnvironment environment, Wish wish, Queries.Reading reading) {
        int length = wish.note() == null ? 0 : wish.note().length();
        if (length > LONGEST_NOTE) {
            return failed(environment, JudgementErrors.tooLong(length, LONGEST_NOTE));
        }
        Judgement judgement = judgements.decide(wish);
        if (!(judgement instanceof Judgement.Done done)) {
            return failed(environment, JudgementErrors.of(judgement));
        }
        return shown(environment, reading.of(done.decision()), done.decision(), "taken");
    }

    private Object undo(DataFetchingEnvironment environment, Id decision, Queries.Reading reading) {
        Object before = reading.of(decision);
        Judgement judgement = judgements.undo(decision);
        if (!(judgement instanceof Judgement.Done)) {
            return failed(environment, JudgementErrors.of(judgement));
        }
        return shown(environment, before, decision, "taken back");
    }

    private static Wish wish(DataFetchingEnvironment environment, Viewer viewer) {
        String note = environment.getArgument("note");
        return new Wish(
                mention(environment, "left"),
                mention(environment, "right"),
                Boolean.TRUE.equals(environment.getArgument("same")),
                note == null || note.isBlank() ? null : note.strip(),
                viewer.name());
    }

    /** A person's id is that of the mention of which it is made. */
    private static Id mention(DataFetchingEnvironment environment, String name) {
        return Ids.read(name, argument(environment, name), List.of("Mention", "Person"))
                .as("Mention");
    }

    private static Object argument(DataFetchingEnvironment environment, String name) {
        return Objects.requireNonNull(environment.<@Nullable Object>getArgument(name));
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

    private static Object shown(
            DataFetchingEnvironment environment, @Nullable Object answer, Id decision, String done) {
        return answer == null
                ? failed(environment, JudgementErrors.notShown(decision, done))
                : DataFetcherResult.newResult().data(answer).build();
    }

    private static Object failed(DataFetchingEnvironment environment, GraphQLError error) {
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
}
