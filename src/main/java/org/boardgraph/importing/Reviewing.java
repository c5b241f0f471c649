package org.boardgraph.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Keeps what officers make of conflicts, each review in one transaction behind the one writer node. */
public final class Reviewing {
    private final Graph graph;
    private final Clock clock;

    public Reviewing(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Keeps a review under the conflict's id, in the place of an earlier one. */
    public void keep(Id conflict, String state, @Nullable String note, String by) {
        ConflictId id = ConflictId.parse(conflict.toString())
                .orElseThrow(() -> new IllegalArgumentException("not the id of a conflict: " + conflict));
        Map<String, Object> review = new HashMap<>();
        review.put("conflict", conflict.toString());
        review.put("kind", id.kind().name());
        review.put("evidence", id.evidence().toString());
        review.put("state", state);
        review.put("by", by);
        review.put("at", Instant.ofEpochMilli(clock.millis()).toString());
        if (note != null) {
            review.put("note", note);
        }
        graph.write(transaction -> transaction
                .run(Statements.named("reviews/keep"), Map.of("review", review))
                .consume()
                .counters()
                .propertiesSet());
    }
}
