package org.boardgraph.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.AuthorityRelations;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.membership.Sighting;
import org.neo4j.driver.TransactionContext;

/** Writes what a transaction has to write, and derives anew what that touches. */
final class Derivation {
    private static final int AT_ONCE = 1000;

    private final TransactionContext transaction;

    private final AuthorityRelations relations;

    Derivation(TransactionContext transaction, AuthorityRelations relations) {
        this.transaction = transaction;
        this.relations = relations;
    }

    Recognition recognition() {
        return new Recognition(transaction, relations);
    }

    /** After decisions about some mentions came or went. */
    void decidedOn(List<String> mentions) {
        Recognised recognised = recognition().again(mentions);
        write(new Rows(Shared.NONE, recognised, Reference.NONE));
        memberships().anew(recognised.unsettled());
    }

    /** Writes one more note. */
    void add(Rows rows, NoteFacts note) {
        write(rows);
        Recognised recognised = rows.recognised();
        Set<Pair> unsettled = recognised.unsettled();
        Map<Pair, List<Sighting>> shown =
                Memberships.shown(note, mention -> recognised.of(mention).person());
        shown.keySet().removeAll(unsettled);
        memberships().add(shown);
        memberships().anew(unsettled);
    }

    /**
     * Writes notes that come as others go.
     *
     * @param left people and the boards at whose meetings they were mentioned by what went
     */
    void exchange(Rows rows, List<NoteFacts> notes, Set<Pair> left) {
        Recognised recognised = rows.recognised();
        recognised.moved().addAll(left);
        write(rows);
        Set<Pair> unsettled = new HashSet<>(recognised.unsettled());
        notes.forEach(note -> unsettled.addAll(
                Memberships.shown(note, mention -> recognised.of(mention).person())
                        .keySet()));
        memberships().anew(unsettled);
    }

    private void write(Rows rows) {
        run("import/write", Map.of("rows", rows.parameters()));
        Recognised.Changes changes = rows.recognised().changes();
        if (!changes.isEmpty()) {
            run("identity/settle", Map.of("changes", changes.parameters()));
        }
    }

    /** Derives memberships anew, some at a time. */
    void memberships(Collection<Pair> pairs) {
        List<Pair> all = List.copyOf(pairs);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            memberships().anew(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private Memberships memberships() {
        return new Memberships(transaction);
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
