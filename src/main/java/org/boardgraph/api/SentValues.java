package org.boardgraph.api;

import graphql.GraphQLError;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures the variables of a request as they were sent. */
final class SentValues {
    private long values;
    private int longest;

    private SentValues() {}

    /** What is wrong with them, or null. */
    static @Nullable GraphQLError error(Map<String, Object> variables, ApiSettings settings) {
        if (variables.isEmpty()) {
            return null;
        }
        SentValues sent = new SentValues();
        sent.count(variables);
        if (sent.values > settings.most(Limit.VALUES)) {
            return Limit.VALUES.exceeded(sent.values, settings.most(Limit.VALUES));
        }
        return sent.longest > settings.most(Limit.TEXT)
                ? Limit.TEXT.exceeded(sent.longest, settings.most(Limit.TEXT))
                : null;
    }

    private void count(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(this::count);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::count);
        } else {
            values++;
            longest = value instanceof String text ? Math.max(longest, text.length()) : longest;
        }
    }
}
