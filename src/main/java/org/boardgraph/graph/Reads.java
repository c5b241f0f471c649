package org.boardgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers statements through Spring Data's {@link Neo4jClient}, each in a transaction that reads, so that a cluster answers from a follower.
 * What Spring makes of an error is undone: whoever asks decides by the driver's own.
 */
final class Reads {
    private static final long FIRST_PAUSE = 50;

    private final Neo4jClient client;
    private final Neo4jTransactionManager transactions;
    private final Duration retried;

    /**
     * @param written the bookmarks of what this process wrote
     * @param retried how long a statement is tried again that another try may answer
     */
    Reads(Driver driver, Supplier<Set<Bookmark>> written, Duration retried) {
        Neo4jBookmarkManager bookmarks = Neo4jBookmarkManager.create(written);
        this.client =
                Neo4jClient.with(driver).withNeo4jBookmarkManager(bookmarks).build();
        this.transactions = Neo4jTransactionManager.with(driver)
                .withBookmarkManager(bookmarks)
                .build();
        this.retried = retried;
    }

    /** The one record of a statement, which the database ends after the limit, in whole seconds. */
    Map<String, Object> one(Duration limit, String statement, Map<String, Object> parameters) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout((int) Math.max(1, limit.plusMillis(999).toSeconds()));
        long until = System.nanoTime() + retried.toNanos();
        for (long pause = FIRST_PAUSE; ; pause *= 2) {
            try {
                return reading.execute(status -> client.query(statement)
                        .bindAll(parameters)
                        .fetch()
                        .one()
                        .orElseThrow());
            } catch (NestedRuntimeException failure) {
                Neo4jException cause = cause(failure);
                if (cause == null) {
                    throw failure;
                }
                if (!(cause instanceof RetryableException) || System.nanoTime() > until || !waited(pause)) {
                    throw cause;
                }
            }
        }
    }

    private static @Nullable Neo4jException cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException database) {
                return database;
            }
        }
        return null;
    }

    private static boolean waited(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
