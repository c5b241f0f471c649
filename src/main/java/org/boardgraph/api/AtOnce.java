package org.boardgraph.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.boardgraph.query.Queries;
import org.jspecify.annotations.Nullable;

/**
 * Puts the answer of a query together at once: the values are there already, and asking for each of some ten thousand fields on its own
 * takes several times as long as the database does. Where anything is out of the ordinary (an error, a null that may not be, a field that
 * the graph does not answer), the query takes the ordinary way, field by field, over the same values.
 */
final class AtOnce extends AsyncExecutionStrategy {
    private final RootFetcher root;

    AtOnce(RootFetcher root) {
        this.root = root;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Map<String, @Nullable Object> data = data(context, parameters);
        return data == null
                ? super.execute(context, parameters)
                : CompletableFuture.completedFuture(new ExecutionResultImpl(data, context.getErrors()));
    }

    private @Nullable Map<String, @Nullable Object> data(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!fromTheGraph(context.getGraphQLSchema(), parameters)) {
            return null;
        }
        RootFetcher.Outcome outcome = root.outcome(context);
        Queries.Answers answers = outcome.answers();
        if (answers == null || !answers.refused().isEmpty()) {
            return null;
        }
        return new Completing(context).whole(outcome.fields(), answers.root());
    }

    private boolean fromTheGraph(GraphQLSchema schema, ExecutionStrategyParameters parameters) {
        GraphQLObjectType query = schema.getQueryType();
        for (MergedField field : parameters.getFields().getSubFields().values()) {
            String name = field.getName();
            if (name.startsWith("__")
                    || schema.getCodeRegistry()
                                    .getDataFetcher(
                                            FieldCoordinates.coordinates(query, name), query.getFieldDefinition(name))
                            != root) {
                return false;
            }
        }
        return true;
    }
}
