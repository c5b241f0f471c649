package org.boardgraph.graph;

import java.io.IOException;
import java.nio.file.Path;

/** Files with what not everybody may read, for other packages. */
public final class OwnerFiles {
    private OwnerFiles() {}

    /** Writes a file that is not there and that its owner alone may read, whole or not at all. */
    public static void writeNew(Path file, String text) throws IOException {
        OwnerOnly.writeNew(file.toAbsolutePath(), text);
    }
}
