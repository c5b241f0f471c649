package org.boardgraph.query;

import java.util.List;
import org.boardgraph.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/** A conflict or a reminder as it is answered: it says some things itself, and points to objects that are fetched. */
interface Shown {
    /** The id of what a field points to. */
    @Nullable
    String pointer(String field);

    /** What it says itself under a field. */
    @Nullable
    Object value(String field);

    List<Conflict.Step> because();
}
