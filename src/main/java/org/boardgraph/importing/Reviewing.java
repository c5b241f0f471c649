package org.boardgraph.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.findings.FindingKind;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.Id;
import org.jspecify.annotations.Nullable;

/** Keeps what officers make of conflicts, each review in one transaction behind the one writer node. */
public final class Reviewing {
    private static final int AT_ONCE = 200;

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

    /**
     * Says which reviews have lost their conflict, as a finding each.
     *
     * @param standing tells which of some conflicts are still found
     */
    public void recheck(Function<List<Id>, Set<String>> standing) {
        List<String> reviewed = graph.read(
                transaction -> transaction.run(Statements.named("reviews/all")).list(row -> row.get("conflict")
                        .asString()));
        for (int from = 0; from < reviewed.size(); from += AT_ONCE) {
            recheck(reviewed.subList(from, Math.min(reviewed.size(), from + AT_ONCE)), standing);
        }
    }

    private void recheck(List<String> reviewed, Function<List<Id>, Set<String>> standing) {
        Set<String> found = standing.apply(
                reviewed.stream().flatMap(id -> Id.parse(id).stream()).toList());
        List<Map<String, Object>> gone = reviewed.stream()
                .filter(id -> !found.contains(id))
                .map(id -> Map.<String, Object>of("conflict", id, "finding", finding(id)))
                .toList();
        List<String> others = found.stream().map(Reviewing::finding).toList();
        graph.write(transaction -> transaction
                .run(Statements.named("reviews/gone"), Map.of("gone", gone, "standing", others))
                .consume());
    }

    private static String finding(String conflict) {
        return Id.of("Finding", FindingKind.REVIEW_WITHOUT_CONFLICT, conflict).toString();
    }
}
