package org.boardgraph.api;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.boardgraph.importing.Reviewing;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Keeps reviews of conflicts; each review is kept in one transaction. */
public interface Reviews {
    /** For an API that only answers questions. */
    Reviews NONE = (conflict, state, note, by) -> {
        throw new IllegalStateException("this API keeps no reviews");
    };

    /**
     * Keeps a review in the place of an earlier one of the same conflict.
     *
     * @param state OPEN, CONFIRMED or DISMISSED
     * @param by who says so
     */
    void keep(Id conflict, String state, @Nullable String note, String by);

    /**
     * Says which reviews have lost their conflict, after something has changed.
     *
     * @param standing tells which of some conflicts are still found
     */
    default void recheck(Function<List<Id>, Set<String>> standing) {}

    /** Over what writes to a graph. */
    static Reviews of(Reviewing reviewing) {
        return new Reviews() {
            @Override
            public void keep(Id conflict, String state, @Nullable String note, String by) {
                reviewing.keep(conflict, state, note, by);
            }

            @Override
            public void recheck(Function<List<Id>, Set<String>> standing) {
                reviewing.recheck(standing);
            }
        };
    }
}
