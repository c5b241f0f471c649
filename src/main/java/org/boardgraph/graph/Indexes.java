package org.boardgraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/**
 * Takes indexes away while much is written, and makes them again: to fill one at the end costs far less than to keep it up to date.
 * The record of the schema goes with them, so that whoever opens the graph after a load that was broken off makes them too.
 */
public final class Indexes {
    private Indexes() {}

    /**
     * Takes away all indexes and constraints but some.
     *
     * @param kept labels by whose ids the load finds nodes
     */
    public static void drop(Graph graph, List<String> kept) {
        try (Session session = graph.driver().session()) {
            session.run(Statements.named("load/forget-schema")).consume();
            drop(session, "load/constraints", "load/drop-constraint", kept);
            drop(session, "load/indexes", "load/drop-index", kept);
        }
    }

    /** Makes all that the schema says, and waits until the last index is filled. */
    public static void restore(Graph graph) {
        Migrations.apply(new Connection(graph.driver()));
    }

    private static void drop(Session session, String find, String drop, List<String> kept) {
        List<String> names = session.run(Statements.named(find), Map.of("kept", kept))
                .list(row -> row.get("name").asString());
        names.forEach(name ->
                session.run(Statements.named(drop), Map.of("name", name)).consume());
    }

    /** A session that writes without waiting for the turn of others. */
    public static Session session(Graph graph) {
        return new Connection(graph.driver()).session(AccessMode.WRITE);
    }
}
