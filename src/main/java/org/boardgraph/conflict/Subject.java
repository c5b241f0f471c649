package org.boardgraph.conflict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an interest can be in: an organization or a topic. */
public record Subject(String id, String name) {
    /**
     * An authority that comes before or after another, over any number of steps.
     *
     * @param earlier whether it is the predecessor
     * @param on the first day of the later of the two, where known
     */
    public record Kin(
            String subjectId, boolean earlier, @Nullable LocalDate on) {}
}
