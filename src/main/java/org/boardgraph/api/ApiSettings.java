package org.boardgraph.api;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a request may ask.
 *
 * @param limits those that are set otherwise than they stand
 * @param listSize how many objects a list without pages is taken to hold, where what a request may cost is reckoned
 * @param introspection whether the schema can be asked for
 */
public record ApiSettings(Map<Limit, Long> limits, int listSize, boolean introspection) {
    /** How many objects a list without pages is taken to hold. */
    public static final int LIST_SIZE = 10;

    public static final ApiSettings DEFAULT = new ApiSettings(Map.of(), LIST_SIZE, true);

    /** Keeps the limits from changing. */
    public ApiSettings {
        limits = Map.copyOf(limits);
    }

    /** The value of a limit. */
    public long most(Limit limit) {
        return limits.getOrDefault(limit, limit.standard());
    }

    Duration timeLimit() {
        return Duration.ofSeconds(most(Limit.TIME));
    }

    int relations() {
        return (int) most(Limit.RELATIONS);
    }

    /** The same but for one limit. */
    public ApiSettings with(Limit limit, long most) {
        EnumMap<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(limits);
        changed.put(limit, most);
        return new ApiSettings(changed, listSize, introspection);
    }

    /** The same, but the schema cannot be asked for. */
    public ApiSettings withoutIntrospection() {
        return new ApiSettings(limits, listSize, false);
    }
}
