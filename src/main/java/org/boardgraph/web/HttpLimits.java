package org.boardgraph.web;

import java.time.Duration;

/**
 * What one request, and one caller, may take of the server.
 *
 * @param largestBody the most bytes of a request's body
 * @param longestRead the time after which a body that is still arriving is given up
 * @param largestBatch the most requests in one body
 * @param largestAnswer the most bytes of an answer
 * @param rate the most requests a second of a caller on another machine
 * @param rateHere the most requests a second of the callers on this machine
 */
public record HttpLimits(
        int largestBody, Duration longestRead, int largestBatch, long largestAnswer, int rate, int rateHere) {
    public static final HttpLimits DEFAULT = new HttpLimits(1 << 20, Duration.ofSeconds(10), 10, 10 << 20, 100, 10_000);
}
