package org.boardgraph.graph;

import java.io.IOException;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** The database of a data folder, opened by this process, which holds the folder's lock. */
final class OwnDatabase {
    private static final long MILLIS_TO_CLOSE = 5_000;

    private final DataFolder folder;
    private final FolderLock lock;
    private final EmbeddedDatabase database;

    private OwnDatabase(DataFolder folder, FolderLock lock, EmbeddedDatabase database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /** Opens the database and announces it. Where that fails, the lock is given back. */
    static Connection open(DataFolder folder, FolderLock lock, String pageCache) throws IOException {
        EmbeddedDatabase database;
        try {
            folder.checkRoom();
            folder.withdraw();
            database = start(folder, pageCache);
        } catch (IOException | RuntimeException e) {
            lock.release();
            throw e;
        }
        return new OwnDatabase(folder, lock, database).connect();
    }

    private static EmbeddedDatabase start(DataFolder folder, String pageCache) {
        EmbeddedDatabase.Starter starter = EmbeddedDatabase.Starter.find();
        if (starter == null) {
            throw new GraphProblem.Unreachable(
                    "this build has no embedded database; set BOARDGRAPH_NEO4J_URI to the address of a Neo4j server",
                    null);
        }
        try {
            return starter.start(folder.database(), pageCache);
        } catch (RuntimeException e) {
            throw folder.isFull()
                    ? folder.full(e)
                    : new GraphProblem.Unreachable(
                            "the database in the data folder " + folder.path() + " does not open; " + folder.database()
                                    + "/logs/debug.log says why",
                            e);
        }
    }

    private Connection connect() throws IOException {
        Connection connection = null;
        try {
            Driver driver = LocalDriver.open(database.address(), password());
            connection = new Connection(driver, database::healthy, this::close);
            Migrations.apply(connection);
            folder.announce(new DataFolder.Address(
                    database.address(), ProcessHandle.current().pid()));
            return connection;
        } catch (IOException | RuntimeException e) {
            if (connection == null) {
                close();
            } else {
                connection.close();
            }
            throw e;
        }
    }

    /** The database's password; set anew where the file that kept it is missing, at first start or later. */
    private String password() throws IOException {
        Optional<String> kept = folder.password().read();
        if (kept.isPresent()) {
            return kept.get();
        }
        String made = Secret.random();
        database.setPassword(made);
        folder.password().write(made);
        return made;
    }

    /**
     * Closes the database and gives the lock back. One whose disk ran full is left as it is until the process ends, since closing it
     * would write the rest of what it had in hand in the wrong place; what is there now is recovered by the next to open it, as after a crash.
     */
    private void close() {
        try {
            folder.withdraw();
        } catch (IOException e) {
            // An address that stays behind points to nobody; whoever reads it tries the lock again.
        }
        if (database.healthy()) {
            Thread closing = new Thread(this::shutDown, "graph-close");
            closing.setDaemon(true);
            closing.start();
            await(closing);
        }
    }

    private void shutDown() {
        try {
            database.close();
        } finally {
            lock.release();
        }
    }

    /** Waits until the database is closed; not on a full disk, where Neo4j tries without end to write what it has in memory. */
    private void await(Thread closing) {
        try {
            do {
                closing.join(MILLIS_TO_CLOSE);
            } while (closing.isAlive() && !folder.isFull());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
