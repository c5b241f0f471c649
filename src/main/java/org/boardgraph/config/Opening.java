package org.boardgraph.config;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphProblem;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;

/** The graph while it is still opening on another thread: whoever needs it first waits for it. */
final class Opening implements Graph {
    private final CompletableFuture<Graph> opening;

    Opening(CompletableFuture<Graph> opening) {
        this.opening = opening;
    }

    /** The open graph; throws what kept it from opening. */
    Graph join() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GraphProblem problem) {
                throw problem;
            }
            throw e;
        }
    }

    @Override
    public <T> T read(TransactionCallback<T> work) {
        return join().read(work);
    }

    @Override
    public <T> T read(Duration limit, TransactionCallback<T> work) {
        return join().read(limit, work);
    }

    @Override
    public Map<String, Object> ask(Duration limit, String statement, Map<String, Object> parameters) {
        return join().ask(limit, statement, parameters);
    }

    @Override
    public <T> T write(TransactionCallback<T> work) {
        return join().write(work);
    }

    @Override
    public Driver driver() {
        return join().driver();
    }

    /** Waits until the graph is open, and closes it: a database must not be left half started. */
    @Override
    public void close() {
        opening.exceptionally(failure -> null).thenAccept(graph -> {
            if (graph != null) {
                graph.close();
            }
        });
        opening.handle((graph, failure) -> true).join();
    }
}
