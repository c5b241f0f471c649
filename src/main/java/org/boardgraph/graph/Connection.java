package org.boardgraph.graph;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A driver, and what must be closed after it. All its sessions share one bookmark manager, so that each reads what the others
 * wrote.
 */
final class Connection {
    /** As long as the driver tries its managed transactions on a server. */
    private static final Duration RETRIED = Duration.ofSeconds(30);

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final Driver driver;
    private final BooleanSupplier healthy;
    private final Runnable afterwards;
    private final Duration retried;
    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    private @Nullable Reads reads;

    Connection(Driver driver) {
        this(driver, () -> true, () -> {});
    }

    /** A connection to a server or cluster, where another try may find another member. */
    static Connection toServer(Driver driver) {
        return new Connection(driver, () -> true, () -> {}, RETRIED);
    }

    /** A connection to a database that this process opened: whether that can still be used, and what closes it. */
    Connection(Driver driver, BooleanSupplier healthy, Runnable afterwards) {
        this(driver, healthy, afterwards, Duration.ZERO);
    }

    private Connection(Driver driver, BooleanSupplier healthy, Runnable afterwards, Duration retried) {
        this.driver = driver;
        this.healthy = healthy;
        this.afterwards = afterwards;
        this.retried = retried;
    }

    /** Made when it is first asked for: commands that only import need none. */
    synchronized Reads reads() {
        if (reads == null) {
            reads = new Reads(driver, bookmarks::getBookmarks, retried);
        }
        return reads;
    }

    /** False where only another start of the program helps. */
    boolean healthy() {
        return healthy.getAsBoolean();
    }

    /** Whether the database behind it answers the simplest of questions. */
    boolean answers() {
        TransactionConfig brief =
                TransactionConfig.builder().withTimeout(LONGEST_ANSWER).build();
        try (Session session = session(AccessMode.READ)) {
            session.run(Statements.named("graph/answers"), brief).consume();
            return true;
        } catch (Neo4jException | IllegalStateException e) {
            return false; // a closed driver says the latter
        }
    }

    Driver driver() {
        return driver;
    }

    Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build());
    }

    void close() {
        try {
            driver.close();
        } finally {
            afterwards.run();
        }
    }
}
