package org.boardgraph;

import org.boardgraph.cli.BoardgraphCommand;

/** The program's entry point. */
public final class Boardgraph {
    private Boardgraph() {}

    public static void main(String[] arguments) {
        System.exit(BoardgraphCommand.run(arguments));
    }
}
