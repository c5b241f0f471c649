package org.boardgraph.api;

import java.time.Duration;

/**
 * What one request may ask.
 *
 * @param depth the most levels of fields
 * @param fields the most fields, fragments spread out
 * @param relations the most relations that it may follow: each is a part of the one statement, and planning them costs time
 * @param timeLimit after which the database ends its work for a request
 */
public record ApiSettings(int depth, int fields, int relations, Duration timeLimit) {
    public static final ApiSettings DEFAULT = new ApiSettings(20, 2_000, 60, Duration.ofSeconds(20));
}
