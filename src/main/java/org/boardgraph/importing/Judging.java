package org.boardgraph.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.DecisionRefused;
import org.boardgraph.identity.Decisions.Decision;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Keeps people's decisions about who is who and takes them back, each in one transaction behind the one writer node. */
public final class Judging {
    private final Graph graph;
    private final Clock clock;
    private final References references = new References();

    public Judging(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * What somebody decides about two mentions.
     *
     * @param same true: one person; false: two
     * @param by who decides
     */
    public record Wish(
            Id left, Id right, boolean same, @Nullable String note, String by) {
        /** The same for the same two mentions in either order: who decides on them again speaks of the same decision. */
        Decision decision() {
            boolean inOrder = left.toString().compareTo(right.toString()) <= 0;
            Id first = inOrder ? left : right;
            Id second = inOrder ? right : left;
            return new Decision(Id.of("IdentityDecision", first, second), left, right, same);
        }
    }

    /** Decides; to say the same again of the same two replaces who said it, when and with which note. */
    public Judgement decide(Wish wish) {
        try {
            return decided(wish);
        } catch (NobodyElse refused) {
            return new Judgement.Refused(String.valueOf(refused.getMessage()), List.of());
        }
    }

    private Judgement decided(Wish wish) {
        Decision decision = wish.decision();
        return graph.write(transaction -> {
            List<Id> missing = missing(transaction, List.of(wish.left, wish.right));
            if (!missing.isEmpty()) {
                return new Judgement.NotThere(missing);
            }
            try {
                Recognition.decisions(transaction).with(decision);
            } catch (DecisionRefused refused) {
                return new Judgement.Refused(
                        String.valueOf(refused.getMessage()),
                        refused.contradicted().stream().map(Decision::id).toList());
            }
            run(transaction, "identity/decide", Map.of("decision", properties(wish, decision.id())));
            List<String> mentions = texts(List.of(wish.left, wish.right));
            run(transaction, "identity/link-decisions", Map.of("mentions", mentions));
            new Derivation(transaction, references.in(transaction)).decidedOn(mentions);
            if (!wish.same && areOne(transaction, mentions)) {
                throw new NobodyElse();
            }
            return new Judgement.Done(decision.id());
        });
    }

    /** What is decided of a name that makes no person cannot make it another's; ends the transaction with nothing changed. */
    private static final class NobodyElse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodyElse() {
            super(
                    "One of the two stands in a restricted part of its note. Such a name makes no person of its own, so that it stays"
                            + " with the one whom its note names. Decide first whose it is: that it and another name are one person.");
        }
    }

    private static boolean areOne(TransactionContext transaction, List<String> mentions) {
        return transaction
                .run(Statements.named("identity/one-person"), Map.of("mentions", mentions))
                .hasNext();
    }

    /** Takes a decision back. */
    public Judgement undo(Id decision) {
        return graph.write(transaction -> {
            List<Record> found = transaction
                    .run(Statements.named("identity/undo-decision"), Map.of("id", decision.toString()))
                    .list();
            if (found.isEmpty()) {
                return new Judgement.NotThere(List.of(decision));
            }
            new Derivation(transaction, references.in(transaction))
                    .decidedOn(found.get(0).get("mentions").asList(Value::asString));
            return new Judgement.Done(decision);
        });
    }

    private static List<Id> missing(TransactionContext transaction, List<Id> mentions) {
        List<Id> there = transaction
                .run(Statements.named("identity/of-persons"), Map.of("mentions", texts(mentions)))
                .list(row -> id(row.get("id")));
        return mentions.stream().filter(id -> !there.contains(id)).distinct().toList();
    }

    private Map<String, Object> properties(Wish wish, Id id) {
        Instant now = clock.instant();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id.toString());
        properties.put("left", wish.left.toString());
        properties.put("right", wish.right.toString());
        properties.put("same", wish.same);
        properties.put("by", wish.by);
        properties.put("at", Instant.ofEpochMilli(now.toEpochMilli()).toString());
        properties.put("order", OrderKey.of(OrderKey.newestFirst(now.toEpochMilli()), id.toString()));
        if (wish.note != null) {
            properties.put("note", wish.note);
        }
        return properties;
    }

    private static Id id(Value text) {
        return Id.parse(text.asString())
                .orElseThrow(() -> new IllegalStateException("the graph has an id that is none: " + text));
    }

    private static List<String> texts(List<Id> ids) {
        return ids.stream().map(Id::toString).toList();
    }

    private static void run(TransactionContext transaction, String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
