package org.boardgraph.graph;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The database in a data folder. The process that gets the folder's lock opens it; any other one attaches to it through the
 * address that the first announces, and tries the lock again once that address no longer answers.
 */
final class DataFolderSource implements GraphSource {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 50;

    private final DataFolder folder;
    private final String pageCache;

    DataFolderSource(DataFolder folder, String pageCache) {
        this.folder = folder;
        this.pageCache = pageCache;
    }

    @Override
    public Connection open() {
        folder.prepare();
        Instant limit = Instant.now().plus(PATIENCE);
        try {
            while (true) {
                Optional<Connection> opened = tryOpen();
                if (opened.isPresent()) {
                    return opened.get();
                }
                if (Instant.now().isAfter(limit)) {
                    throw new GraphProblem.Unreachable(inUse(), null);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw folder.unusable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphProblem.Unreachable("interrupted while waiting for the data folder " + folder.path(), e);
        }
    }

    private Optional<Connection> tryOpen() throws IOException {
        Optional<FolderLock> lock = FolderLock.tryLock(folder.lock());
        return lock.isPresent() ? Optional.of(OwnDatabase.open(folder, lock.get(), pageCache)) : attach();
    }

    /** Nothing where no address is announced, or where nobody answers there: its process ended, or is about to. */
    private Optional<Connection> attach() throws IOException {
        Optional<DataFolder.Address> address = folder.address();
        Optional<String> password = folder.password().read();
        if (address.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        Driver driver = LocalDriver.open(address.get().bolt(), password.get());
        Connection connection = new Connection(driver);
        try {
            driver.verifyConnectivity();
            Migrations.apply(connection);
            return Optional.of(connection);
        } catch (Neo4jException e) {
            driver.close();
            if (Failures.databaseGone(e) || Failures.maybeGone(e) || e instanceof AuthenticationException) {
                return Optional.empty();
            }
            throw e;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private String inUse() throws IOException {
        String owner =
                folder.address().map(address -> "process " + address.process()).orElse("another process");
        return "the data folder " + folder.path() + " is in use by " + owner
                + ", which does not answer: end that process, or choose another folder with --data";
    }

    @Override
    public void beforeWriting() {
        folder.checkRoom();
    }

    @Override
    public Next after(Neo4jException failure, Connection connection) {
        if (!connection.healthy() || Failures.outOfMemory(failure) || folder.isFull()) {
            return Next.GIVE_UP;
        }
        if (isGone(failure, connection)) {
            return Next.REOPEN;
        }
        return failure instanceof RetryableException ? Next.AGAIN : Next.GIVE_UP;
    }

    /** Nobody's question may make a database that goes on be opened anew: that of everybody else would wait for it. */
    private static boolean isGone(Neo4jException failure, Connection connection) {
        return Failures.databaseGone(failure) || Failures.maybeGone(failure) && !connection.answers();
    }

    @Override
    public RuntimeException explain(Neo4jException failure, Connection connection) {
        if (!connection.healthy()) {
            return folder.ranFull(failure);
        }
        if (Failures.outOfMemory(failure)) {
            return new GraphProblem.Full(
                    "the database has no memory left for this: nothing of it was written; give the program more with -Xmx",
                    failure);
        }
        if (folder.isFull()) {
            return folder.full(failure);
        }
        return isGone(failure, connection)
                ? new GraphProblem.Unreachable("the database in the data folder " + folder.path() + " stopped", failure)
                : failure;
    }
}
