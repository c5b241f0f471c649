package org.boardgraph.identity;

import java.util.Collection;
import java.util.Set;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** Mentions that are held somewhere, a graph for one, found by the keys that were stored with them. */
public interface MentionSource {
    /**
     * A mention as it is held.
     *
     * @param resolvedTo the mention that it is within its note, as {@link WithinNote#resolve} said, or null
     */
    record Held(Mention mention, @Nullable Id resolvedTo) {}

    /** All that were stored with at least one of these keys; {@link Touched#keysOf} says which keys to store. */
    Collection<Held> sharing(Set<String> keys);

    /** Those of these ids that are there. */
    Collection<Held> withIds(Set<Id> ids);
}
