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
 * @param pageCache the memory of the embedded database outside the heap, such as 256m
 */
public record GraphSettings(
        @Nullable String uri, String username, @Nullable String password, Path data, String pageCache) {
    /** A graph of 10,000 notes is read well within this. */
    public static final String DEFAULT_PAGE_CACHE = "256m";

    public static GraphSettings embedded(Path data) {
        return new GraphSettings(null, "neo4j", null, data, DEFAULT_PAGE_CACHE);
    }

    /** The same with another data folder. */
    public GraphSettings in(Path otherData) {
        return new GraphSettings(uri, username, password, otherData, pageCache);
    }
}
