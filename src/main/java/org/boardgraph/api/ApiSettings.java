package org.boardgraph.api;

import java.time.Duration;

/**
 * What one request may ask.
 *
 * @param depth the most levels of fields
 * @param fields the most fields, fragments spread out
 * @param timeLimit after which the database ends its work for a request
 */
public record ApiSettings(int depth, int fields, Duration timeLimit) {
    public static final ApiSettings DEFAULT = new ApiSettings(20, 2_000, Duration.ofSeconds(20));
}
