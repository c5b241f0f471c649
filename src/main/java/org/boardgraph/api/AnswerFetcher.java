package org.boardgraph.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Supplier;
import org.boardgraph.query.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field out of an answer that is there already. It costs a look-up: the environment is made only where a response key
 * may differ from the field's name.
 */
final class AnswerFetcher implements LightDataFetcher<@Nullable Object> {
    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment) {
        if (!(source instanceof Answer answer)) {
            return null;
        }
        String key = answer.aliased() ? environment.get().getMergedField().getResultKey() : field.getName();
        Object value = answer.get(key);
        Running.answers(key, value);
        return value;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
