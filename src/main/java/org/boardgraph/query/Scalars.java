package org.boardgraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as the database gives them, and as GraphQL takes them: an integer is a long there and an int here. */
final class Scalars {
    private Scalars() {}

    static @Nullable Object of(@Nullable Object value) {
        return value instanceof Long number ? (Object) Math.toIntExact(number) : value;
    }

    @SuppressWarnings("unchecked")
    static List<List<@Nullable Object>> lists(@Nullable Object value) {
        return value == null ? List.of() : (List<List<@Nullable Object>>) value;
    }
}
