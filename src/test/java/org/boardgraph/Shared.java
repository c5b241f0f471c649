package org.boardgraph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real documents that stand beside the repository and are never part of it. */
public final class Shared {
    private Shared() {}

    /** A file or folder of them; the test is skipped, saying so, where they are not. */
    public static Path path(String name) {
        String place = System.getenv().getOrDefault("BOARDGRAPH_SHARED", "../shared");
        Path path = Path.of(place).resolve(name);
        assumeTrue(Files.exists(path), "skipped: " + name + " is not in ../shared (or BOARDGRAPH_SHARED)");
        return path;
    }
}
