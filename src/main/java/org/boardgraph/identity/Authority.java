package org.boardgraph.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One authority that is known, from a reference list or without one.
 *
 * @param key what tells it from all others, whatever the spelling: its name without type words, and its sort where a county
 *     and another council share the name
 * @param name its official name
 * @param listed whether a reference list gives it; its name is then the one to show
 * @param identifiers by scheme
 * @param founded the first day, or null where that is not known
 * @param dissolved the last day, or null: it exists, or its end is not known
 * @param county the key of the county council above it, or null
 */
public record Authority(
        String key,
        String name,
        boolean listed,
        @Nullable String classification,
        @Nullable String nation,
        Map<String, String> identifiers,
        @Nullable LocalDate founded,
        @Nullable LocalDate dissolved,
        @Nullable String county,
        List<Succession> predecessors,
        List<Succession> successors) {
    /**
     * The other side of a succession.
     *
     * @param key of that authority
     * @param on the first day of the one that came after, or null where that is not known
     */
    public record Succession(String key, @Nullable LocalDate on) {}

    public Authority {
        identifiers = new TreeMap<>(identifiers);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** Whether it existed on a day, as far as is known. */
    public boolean existedOn(LocalDate day) {
        return (founded == null || !day.isBefore(founded)) && (dissolved == null || !day.isAfter(dissolved));
    }

    /** How many days lie between a day and its life; 0 within it. */
    long distance(LocalDate day) {
        if (founded != null && day.isBefore(founded)) {
            return founded.toEpochDay() - day.toEpochDay();
        }
        return dissolved != null && day.isAfter(dissolved) ? day.toEpochDay() - dissolved.toEpochDay() : 0;
    }
}
