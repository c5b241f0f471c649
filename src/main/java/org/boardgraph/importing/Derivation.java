package org.boardgraph.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.graph.Statements;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.membership.Sighting;
import org.neo4j.driver.TransactionContext;

/** Writes what a transaction has to write, and derives anew what that touches: people, corrected lists, memberships, findings. */
final class Derivation {
    private static final int AT_ONCE = 1000;

    private final TransactionContext transaction;
    private final Reference reference;

    Derivation(TransactionContext transaction, Reference reference) {
        this.transaction = transaction;
        this.reference = reference;
    }

    Recognition recognition() {
        return new Recognition(transaction, reference.relations());
    }

    /** After decisions about some mentions came or went. */
    void decidedOn(List<String> mentions) {
        Recognised recognised = recognition().again(mentions);
        write(new Rows(Shared.NONE, recognised, reference));
        memberships(recognised.unsettled());
    }

    /**
     * Writes one more note.
     *
     * @param isCorrected whether corrections that are in the graph may be of its meeting
     */
    void add(Rows rows, NoteFacts note, boolean isCorrected) {
        write(rows);
        Recognised recognised = rows.recognised();
        Set<Pair> unsettled = new HashSet<>(recognised.unsettled());
        if (isCorrected || Correcting.hasCorrections(note)) {
            Correcting.Touched touched = Correcting.Touched.nothing();
            touched.came(note);
            unsettled.addAll(new Correcting(transaction, reference).settle(touched));
        }
        Map<Pair, List<Sighting>> shown =
                Memberships.shown(note, mention -> recognised.of(mention).person());
        shown.keySet().removeAll(unsettled);
        new Memberships(transaction).add(shown);
        memberships(unsettled);
    }

    /**
     * Writes notes that come as others go.
     *
     * @param left people and the boards at whose meetings they were mentioned by what went
     * @param lists what of the lists of meetings that touches
     */
    void exchange(Rows rows, List<NoteFacts> notes, Set<Pair> left, Correcting.Touched lists) {
        Recognised recognised = rows.recognised();
        recognised.moved().addAll(left);
        write(rows);
        Set<Pair> unsettled = new HashSet<>(recognised.unsettled());
        notes.forEach(note -> unsettled.addAll(
                Memberships.shown(note, mention -> recognised.of(mention).person())
                        .keySet()));
        unsettled.addAll(new Correcting(transaction, reference).settle(lists));
        memberships(unsettled);
    }

    /** Derives memberships anew, some at a time. */
    void memberships(Collection<Pair> pairs) {
        List<Pair> all = List.copyOf(pairs);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            new Memberships(transaction).anew(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    void write(Rows rows) {
        run("import/write", Map.of("rows", rows.parameters()));
        Recognised.Changes changes = rows.recognised().changes();
        if (!changes.isEmpty()) {
            run("identity/settle", Map.of("changes", changes.parameters()));
            new DerivedFindings(transaction).identities(changes);
        }
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
