package org.boardgraph.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which authority a printed name means on a day.
 *
 * @param key one for all spellings of one authority; where several fit, one of this spelling alone, so that nothing is guessed
 * @param authority the one that is meant, or null where none is known or several fit
 * @param fitting those that several of which fit; empty otherwise
 * @param existed false where it is known that it did not exist on that day
 */
public record Resolution(String key, @Nullable Authority authority, List<Authority> fitting, boolean existed) {
    public Resolution {
        fitting = List.copyOf(fitting);
    }

    static Resolution unknown(String key) {
        return new Resolution(key, null, List.of(), true);
    }

    /** Whether two or more authorities of the name existed on the day. */
    public boolean ambiguous() {
        return !fitting.isEmpty();
    }
}
