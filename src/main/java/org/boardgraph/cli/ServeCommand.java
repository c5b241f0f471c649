package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves GraphQL and the pages. */
@Command(name = "serve", description = "Serves GraphQL and the pages.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
