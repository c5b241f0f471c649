package org.boardgraph.graph;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;

/**
 * The open graph, embedded or remote: nothing that uses it knows which. Work runs in managed transactions, is retried on
 * deadlock and change of leader, and reads what this process wrote. Where the process that held an embedded database ends,
 * this one takes the database over and runs the work again; so work must be repeatable.
 */
public interface Graph extends AutoCloseable {
    /** Runs reading work; a cluster may answer from a follower. */
    <T> T read(TransactionCallback<T> work);

    /** Runs reading work that the database ends after the limit. */
    <T> T read(Duration limit, TransactionCallback<T> work);

    /**
     * Answers one statement that reads with its one record. The open graph does so through Spring Data's client.
     *
     * @param limit after which the database ends its work for it
     */
    default Map<String, Object> ask(Duration limit, String statement, Map<String, Object> parameters) {
        return read(
                limit,
                transaction -> transaction.run(statement, parameters).single().asMap());
    }

    /** Runs writing work behind the one writer node: transactions that write come one after the other, from other processes too. */
    <T> T write(TransactionCallback<T> work);

    /** The driver of the moment; may change when a database is taken over, so it is not to be kept. */
    Driver driver();

    @Override
    void close();
}
