package org.boardgraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Held by the one process that has a data folder's database open; the operating system lets go of it when that process ends. */
final class FolderLock {
    /**
     * The files locked by this process. Closing any channel of a file gives up all locks that the process has on it, so a second graph of
     * this process must not even open it.
     */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or nothing where another graph, of this or another process, has it. */
    static Optional<FolderLock> tryLock(Path file) throws IOException {
        synchronized (HELD) {
            if (HELD.contains(file)) {
                return Optional.empty();
            }
            FileChannel channel = OwnerOnly.channel(file);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            HELD.add(file);
            return Optional.of(new FolderLock(file, channel));
        }
    }

    void release() {
        synchronized (HELD) {
            HELD.remove(file);
            try {
                channel.close();
            } catch (IOException e) {
                // The lock goes with the channel whether closing it succeeds or not.
            }
        }
    }
}
