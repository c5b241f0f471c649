package org.boardgraph.config;

import java.time.Clock;
import java.time.Duration;
import org.boardgraph.conflict.AgendaSubjects;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Reviewing;
import org.boardgraph.query.Queries;

/** What is to be said anew when the graph has changed: which reviews have lost their conflict. */
public final class Rechecking {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int RELATIONS = 60;

    private Rechecking() {}

    /** After a batch of documents, or something that an officer did. */
    public static void of(Graph graph) {
        Queries queries = Queries.over(graph, LIMIT, RELATIONS, Settings.rules(), AgendaSubjects.NONE);
        new Reviewing(graph, Clock.systemUTC()).recheck(queries::standing);
    }
}
