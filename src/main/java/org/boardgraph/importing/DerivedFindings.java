package org.boardgraph.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.boardgraph.findings.FindingKind;
import org.boardgraph.graph.Statements;
import org.boardgraph.model.Id;
import org.neo4j.driver.TransactionContext;

/** The findings that rest on more than one note, said anew in the transaction that changes what they rest on. */
final class DerivedFindings {
    private final TransactionContext transaction;

    DerivedFindings(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Which of some boards and days have several meetings; each by the meeting's id before anything tells two apart. */
    void meetings(Collection<String> bases) {
        List<Map<String, Object>> rows = bases.stream()
                .map(base -> Map.<String, Object>of(
                        "base",
                        base,
                        "finding",
                        Id.of("Finding", FindingKind.TWO_MEETINGS_ONE_DAY, base).toString()))
                .toList();
        transaction
                .run(Statements.named("import/two-meetings"), Map.of("bases", rows))
                .consume();
    }

    /** Which identities are unsure, after it was decided anew who is who. */
    void identities(Recognised.Changes changes) {
        identities(
                changes.answered(),
                changes.questions().stream()
                        .map(question -> String.valueOf(question.get("id")))
                        .toList());
    }

    /**
     * Which identities are unsure.
     *
     * @param gone ids of questions that are no longer asked
     * @param asked ids of questions that are new or changed, and in the graph
     */
    void identities(Collection<String> gone, Collection<String> asked) {
        if (!gone.isEmpty() || !asked.isEmpty()) {
            transaction
                    .run(
                            Statements.named("import/unsure-identities"),
                            Map.of("said", Map.of("gone", List.copyOf(gone), "asked", List.copyOf(asked))))
                    .consume();
        }
    }
}
