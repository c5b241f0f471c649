package org.boardgraph.api;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses an operation that asks too much, or by the wrong method, before anything is asked of the database. */
final class Limits extends SimplePerformantInstrumentation {
    private final ApiSettings settings;

    Limits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        OperationDefinition operation = context.getOperationDefinition();
        Running running = Running.of(context.getGraphQLContext());
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            if (running.readsOnly()) {
                throw byGet();
            }
            running.isNeverCutShort();
        }
        long values = Complexity.of(
                context.getGraphQLSchema(),
                settings.listSize(),
                context.getDocument(),
                operation,
                context.getCoercedVariables().toMap());
        long most = settings.most(Limit.COMPLEXITY);
        if (values > most) {
            throw Limit.COMPLEXITY.refusal(values, most);
        }
        return null;
    }

    private static AbortExecutionException byGet() {
        return new AbortExecutionException(List.of(
                Failures.coded(Code.METHOD_NOT_ALLOWED, "A mutation changes things, and GET may not: send it by POST.")
                        .build()));
    }
}
