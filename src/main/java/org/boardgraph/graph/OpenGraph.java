package org.boardgraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Runs work on the connection of the moment, and on the next one where that connection's database has gone. */
final class OpenGraph implements Graph {
    /** How often work starts again on another database: its owner may end, and so may the one that took over. */
    private static final int ATTEMPTS = 5;

    private final GraphSource source;
    private @Nullable Connection current;
    private boolean closed;

    OpenGraph(GraphSource source) {
        this.source = source;
        this.current = source.open();
    }

    @Override
    public <T> T read(TransactionCallback<T> work) {
        return run(AccessMode.READ, session -> session.executeRead(work));
    }

    @Override
    public <T> T read(Duration limit, TransactionCallback<T> work) {
        TransactionConfig ending =
                TransactionConfig.builder().withTimeout(limit).build();
        return run(AccessMode.READ, session -> session.executeRead(work, ending));
    }

    @Override
    public <T> T write(TransactionCallback<T> work) {
        source.beforeWriting();
        String takeTurn = Statements.named("import/writer");
        String keepChanges = Statements.named("graph/changed");
        return run(
                AccessMode.WRITE,
                session -> session.executeWrite(transaction -> {
                    transaction.run(takeTurn).consume();
                    T done = work.execute(transaction);
                    transaction
                            .run(keepChanges, Map.of("now", Instant.now().toString()))
                            .consume();
                    return done;
                }));
    }

    @Override
    public Map<String, Object> ask(Duration limit, String statement, Map<String, Object> parameters) {
        return run(connection -> connection.reads().one(limit, statement, parameters));
    }

    private <T> T run(AccessMode mode, Function<Session, T> work) {
        return run(connection -> {
            try (Session session = connection.session(mode)) {
                return work.apply(session);
            }
        });
    }

    private <T> T run(Function<Connection, T> work) {
        for (int attempt = 1; ; attempt++) {
            Connection connection = connection();
            try {
                return work.apply(connection);
            } catch (Neo4jException failure) {
                if (Thread.currentThread().isInterrupted()) {
                    throw failure; // whoever waited for it has given it up: the database is not gone
                }
                GraphSource.Next next = connection.healthy() ? source.after(failure) : GraphSource.Next.GIVE_UP;
                if (next == GraphSource.Next.REOPEN) {
                    abandon(connection);
                }
                if (next == GraphSource.Next.GIVE_UP || attempt == ATTEMPTS) {
                    throw source.explain(failure, connection.healthy());
                }
            }
        }
    }

    @Override
    public Driver driver() {
        return connection().driver();
    }

    private synchronized Connection connection() {
        if (closed) {
            throw new IllegalStateException("the graph is closed");
        }
        if (current == null) {
            current = source.open();
        }
        return current;
    }

    /** Closes a connection whose database has gone; the next work opens another. */
    private synchronized void abandon(Connection connection) {
        if (current == connection) {
            current = null;
            connection.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
