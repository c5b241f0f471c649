package org.boardgraph.importing;

import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.Successions;
import org.neo4j.driver.TransactionContext;

/** Writes what a transaction has to write, and derives anew what that touches. */
final class Derivation {
    private final TransactionContext transaction;

    Derivation(TransactionContext transaction) {
        this.transaction = transaction;
    }

    Recognition recognition() {
        return new Recognition(transaction, Successions.known());
    }

    /** After decisions about some mentions came or went. */
    void decidedOn(List<String> mentions) {
        write(new Rows(Shared.NONE, recognition().again(mentions)));
    }

    void write(Rows rows) {
        run("import/write", Map.of("rows", rows.parameters()));
        Recognised.Changes changes = rows.recognised().changes();
        if (!changes.isEmpty()) {
            run("identity/settle", Map.of("changes", changes.parameters()));
        }
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
