package org.boardgraph.conflict;

/**
 * A profile of rules that cannot be taken: the message names the file, the line, the key, what was found there and what was expected.
 * The program does not start with it, rather than judge by other rules than those meant.
 */
public final class ProfileUnreadable extends RuntimeException {
    ProfileUnreadable(String place, String found, String expected) {
        super(place + ": " + found + " Expected: " + expected + " Correct the file and start again.");
    }
}
