package org.boardgraph.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph is.
 *
 * @param uri neo4j://, neo4j+s:// or bolt:// address of a server or cluster; null: the embedded database in the data folder
 * @param username of the server; not used for the embedded database
 * @param password of the server; not used for the embedded database
 * @param data the data folder: the embedded database, and the officer's token in any case
 */
public record GraphSettings(
        @Nullable String uri, String username, @Nullable String password, Path data) {
    public static GraphSettings embedded(Path data) {
        return new GraphSettings(null, "neo4j", null, data);
    }
}
