package org.boardgraph.graph;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * A driver, and what must be closed after it. All its sessions share one bookmark manager, so that each reads what the others
 * wrote.
 */
final class Connection {
    private final Driver driver;
    private final Runnable afterwards;
    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

    Connection(Driver driver, Runnable afterwards) {
        this.driver = driver;
        this.afterwards = afterwards;
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
