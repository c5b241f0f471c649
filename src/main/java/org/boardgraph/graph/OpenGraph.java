package org.boardgraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    private static final Duration LONGEST_ENDING = Duration.ofSeconds(5);
    /** The parameter that says which thread of which process waits for it. */
    private static final String MARK = "boardgraph";

    private final String process = UUID.randomUUID().toString();
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
    public Map<String, Object> ask(Duration limit, String statement, Map<String, Object> parameters) {
        Map<String, Object> marked = new HashMap<>(parameters);
        marked.put(MARK, mark(Thread.currentThread()));
        return run(connection -> connection.reads().one(limit, statement, marked));
    }

    /** An interrupt would not do: the driver then gives the connection back, and the database works on. */
    @Override
    public void endAsking(Thread waiting) {
        String statement = Statements.named("graph/end-asking");
        TransactionConfig brief =
                TransactionConfig.builder().withTimeout(LONGEST_ENDING).build();
        run(
                AccessMode.READ,
                session -> session.executeRead(
                        transaction -> transaction
                                .run(statement, Map.of("mark", mark(waiting)))
                                .consume(),
                        brief));
    }

    private String mark(Thread waiting) {
        return process + " " + waiting.getId();
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
                GraphSource.Next next = source.after(failure, connection);
                if (next == GraphSource.Next.REOPEN) {
                    abandon(connection);
                }
                if (next == GraphSource.Next.GIVE_UP || attempt == ATTEMPTS) {
                    throw source.explain(failure, connection);
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
