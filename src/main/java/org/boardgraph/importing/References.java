package org.boardgraph.importing;

import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Statements;
import org.boardgraph.registers.ReferenceText;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads from the graph what is known of bodies beside the notes, and keeps what was read last: it seldom changes. */
final class References {
    private volatile @Nullable Reference last;
    private final HeldNames subjects = new HeldNames();
    private final NoteParser parser;

    References() {
        this(new NoteLayouts());
    }

    /**
     * @param parser reads stored notes again in which a name is looked for
     */
    References(NoteParser parser) {
        this.parser = parser;
    }

    NoteParser parser() {
        return parser;
    }

    /** The names of subjects, for who holds the writer node. */
    HeldNames subjects() {
        return subjects;
    }

    /** What was read last; it may be out of date where another process has written since. */
    Reference last(Graph graph) {
        Reference known = last;
        return known == null ? graph.read(this::in) : known;
    }

    /** What the graph holds. */
    Reference in(TransactionContext transaction) {
        String version = String.join(
                " ",
                transaction
                        .run(Statements.named("import/reference-version"), Map.of())
                        .list(row -> row.get("version").asString()));
        Reference known = last;
        if (known == null || !known.version().equals(version)) {
            known = version.isEmpty() ? Reference.NONE : read(transaction, version);
            last = known;
        }
        return known;
    }

    private static Reference read(TransactionContext transaction, String version) {
        Reference known = Reference.NONE;
        for (Record row :
                transaction.run(Statements.named("import/references"), Map.of()).list()) {
            ReferenceText text = new ReferenceText(
                    row.get("name").asString(), row.get("text").asString());
            known = ReferenceList.of(text).in(known);
        }
        return known.at(version);
    }
}
