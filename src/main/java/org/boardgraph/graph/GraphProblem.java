package org.boardgraph.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot be opened or used. The message says what happened and what to do, in words that a user may see. */
public sealed class GraphProblem extends RuntimeException {
    GraphProblem(String message) {
        super(message);
    }

    GraphProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The data folder, or the server, cannot be reached, read or written. */
    public static final class Unreachable extends GraphProblem {
        public Unreachable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The graph was written by a newer version of the program. */
    public static final class Newer extends GraphProblem {
        public Newer(String message) {
            super(message);
        }
    }

    /** A file of cypher/schema differs from the one that was applied to this graph. */
    public static final class Changed extends GraphProblem {
        public Changed(String message) {
            super(message);
        }
    }

    /** The disk is full, or the transaction was larger than memory: nothing of the transaction was written. */
    public static final class Full extends GraphProblem {
        public Full(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
