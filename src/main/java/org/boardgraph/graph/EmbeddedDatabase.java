package org.boardgraph.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A database in this process that answers on a Bolt port of the loopback address. */
interface EmbeddedDatabase {
    /** host:port. */
    String address();

    void setPassword(String password);

    /** False once it could not write what it had to, which is when the disk runs full: it then answers nothing any more. */
    boolean healthy();

    void close();

    /** Starts one over a folder. The class that can is not in every build: the profile server-only leaves it out. */
    interface Starter {
        EmbeddedDatabase start(Path folder, String pageCache);

        /** Null where this build has no embedded database. */
        static @Nullable Starter find() {
            try {
                return (Starter) Class.forName("org.boardgraph.graph.EmbeddedNeo4j")
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException | LinkageError e) {
                return null;
            }
        }
    }
}
