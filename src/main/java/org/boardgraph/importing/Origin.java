package org.boardgraph.importing;

import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from.
 *
 * @param organization the body that its board belongs to, for notes that print none
 * @param sample whether it came with the program
 */
public record Origin(@Nullable String organization, boolean sample) {
    public static final Origin UNNAMED = new Origin(null, false);
    public static final Origin SAMPLES = new Origin(null, true);
}
