package org.boardgraph.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Gives every error that leaves the server a code, and takes away what is none of the caller's business. */
final class ErrorCodes extends SimplePerformantInstrumentation {
    /** Begins the messages of validation: "Validation error (WrongType@[meetings]) : …". */
    private static final Pattern RULE = Pattern.compile("^Validation error(?: \\([^)]*\\))? ?: ?");

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(coded(result.getErrors()))
                .build());
    }

    private static List<GraphQLError> coded(List<GraphQLError> errors) {
        boolean explained = errors.stream().anyMatch(error -> !(error instanceof NonNullableFieldWasNullError));
        List<GraphQLError> coded = new ArrayList<>();
        for (GraphQLError error : errors) {
            // That a field which must not be null is null only repeats the error that made it so.
            if (!explained || !(error instanceof NonNullableFieldWasNullError)) {
                coded.add(coded(error));
            }
        }
        return coded;
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (error.getErrorType() instanceof Code) {
            return error;
        }
        if (extensions != null && extensions.get(Code.KEY) instanceof String code) {
            return copy(error, Code.valueOf(code), sentence(error));
        }
        if (error instanceof NonNullableFieldWasNullError) {
            return Failures.internal(new IllegalStateException(error.getMessage()));
        }
        if (error.getErrorType() instanceof graphql.ErrorType type && type == graphql.ErrorType.DataFetchingException) {
            return Failures.internal(new IllegalStateException(error.getMessage()));
        }
        return copy(error, Code.BAD_REQUEST, sentence(error));
    }

    private static GraphQLError copy(GraphQLError error, Code code, String sentence) {
        return Failures.coded(code, sentence)
                .locations(error.getLocations() == null ? List.of() : error.getLocations())
                .build();
    }

    private static String sentence(GraphQLError error) {
        String message = error.getMessage();
        if (error instanceof ValidationError validation && validation.getDescription() != null) {
            message = validation.getDescription();
        }
        return Wording.plain(RULE.matcher(message).replaceFirst(""));
    }
}
