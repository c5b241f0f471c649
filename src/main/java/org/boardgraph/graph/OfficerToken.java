package org.boardgraph.graph;

import java.io.IOException;
import java.nio.file.Path;

/** The token by which the API knows an officer: made at first start, in the data folder, readable by its owner alone. */
public final class OfficerToken {
    private OfficerToken() {}

    /** The file that holds the token of a data folder. */
    public static Path file(Path data) {
        return data.resolve("officer-token");
    }

    /** The token of a data folder, made where there is none, also where the graph is on a server. */
    public static String of(Path data) {
        try {
            OwnerOnly.folder(data);
            return new Secret(file(data)).readOrMake();
        } catch (IOException e) {
            throw new DataFolder(data).unusable(e);
        }
    }
}
