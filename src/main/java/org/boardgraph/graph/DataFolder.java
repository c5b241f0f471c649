package org.boardgraph.graph;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies where in a data folder: {@code neo4j} the database, {@code lock} held by the process that has it open,
 * {@code address} where that process answers, {@code password} the database's, {@code officer-token} the API's.
 */
record DataFolder(Path path) {
    /**
     * What must be free before anything is written. A database whose disk fills up in the middle of a transaction loses nothing, but only another
     * start of the program opens it again; so it is better stopped before.
     */
    private static final long MEBIBYTES_NEEDED = 64;

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes the folders that are missing, and checks that this process can write there. */
    void prepare() {
        try {
            OwnerOnly.folder(path);
            OwnerOnly.folder(database());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    Path database() {
        return path.resolve("neo4j");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Secret password() {
        return new Secret(path.resolve("password"));
    }

    /** Where the process that has the database open answers, as host:port; empty while none does. */
    Optional<Address> address() throws IOException {
        return new Secret(addressFile()).read().flatMap(Address::parse);
    }

    void announce(Address address) throws IOException {
        OwnerOnly.write(addressFile(), address.bolt() + " " + address.process());
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(addressFile());
    }

    private Path addressFile() {
        return path.resolve("address");
    }

    /** Throws a GraphProblem.Full where the disk has no room for another transaction. */
    void checkRoom() {
        if (isFull()) {
            throw full(null);
        }
    }

    /** Whether the disk has no room for another transaction; what the database itself says then varies. */
    boolean isFull() {
        try {
            return Files.getFileStore(path).getUsableSpace() < MEBIBYTES_NEEDED << 20;
        } catch (IOException e) {
            return false;
        }
    }

    GraphProblem full(@Nullable Exception e) {
        return new GraphProblem.Full(
                "the disk of the data folder " + path + " is full (less than " + MEBIBYTES_NEEDED
                        + " MB left): nothing of this was written, and what was written before is safe; free some space and try again",
                e);
    }

    GraphProblem ranFull(Exception e) {
        return new GraphProblem.Full(
                "the disk of the data folder " + path
                        + " ran full: nothing of this was written, and what was written before is safe; free some space and start the program again",
                e);
    }

    GraphProblem unusable(IOException e) {
        return isFull() ? full(e) : unusable(path, e);
    }

    static GraphProblem unusable(Path data, IOException e) {
        String why = e instanceof AccessDeniedException
                ? "this user may not read and write there"
                : e instanceof FileAlreadyExistsException
                        ? "it is a file, not a folder"
                        : String.valueOf(e.getMessage());
        return new GraphProblem.Unreachable(
                "the data folder " + data + " cannot be used: " + why
                        + "; choose another with --data or BOARDGRAPH_DATA",
                e);
    }

    /**
     * Where the process that has the database open answers.
     *
     * @param bolt host:port
     * @param process its number
     */
    record Address(String bolt, long process) {
        static Optional<Address> parse(String text) {
            String[] parts = text.split(" ");
            return parts.length == 2 && parts[1].matches("\\d{1,18}")
                    ? Optional.of(new Address(parts[0], Long.parseLong(parts[1])))
                    : Optional.empty();
        }
    }
}
