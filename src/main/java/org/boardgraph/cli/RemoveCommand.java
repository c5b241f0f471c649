package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes a document out of the graph. */
@Command(name = "remove", description = "Takes a document out of the graph.", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
