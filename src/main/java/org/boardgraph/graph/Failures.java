package org.boardgraph.graph;

import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** What a failure of the database says, by its code. */
final class Failures {
    private static final Set<String> OUT_OF_MEMORY = Set.of(
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
            "Neo.TransientError.General.OutOfMemoryError",
            "Neo.TransientError.General.TransactionOutOfMemoryError",
            "Neo.ClientError.General.TransactionOutOfMemoryError",
            "Neo.TransientError.Transaction.MaximumTransactionLimitReached");
    private static final Set<String> DATABASE_GONE = Set.of(
            "Neo.TransientError.General.DatabaseUnavailable",
            "Neo.TransientError.Database.DatabaseUnavailable",
            "Neo.ClientError.Database.DatabaseNotFound",
            "Neo.DatabaseError.Transaction.TransactionStartFailed",
            "Neo.DatabaseError.Transaction.TransactionCommitFailed",
            "Neo.DatabaseError.Transaction.TransactionLogError");

    /** A database that stops says so, and one that goes on does too, of a statement that it cannot plan. */
    private static final String UNKNOWN = "Neo.DatabaseError.General.UnknownError";

    private Failures() {}

    /** The transaction was larger than the memory that the database gives it. */
    static boolean outOfMemory(Neo4jException failure) {
        return OUT_OF_MEMORY.contains(failure.code());
    }

    /** The database stopped, or failed at this work alone. */
    static boolean maybeGone(Neo4jException failure) {
        return UNKNOWN.equals(failure.code());
    }

    /** The connection broke, or the database behind it stopped. */
    static boolean databaseGone(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || DATABASE_GONE.contains(failure.code());
    }
}
