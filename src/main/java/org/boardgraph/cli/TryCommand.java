package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves as serve does, with the samples where the graph is empty. */
@Command(
        name = "try",
        description = "Serves as serve does, with the samples where the graph is empty.",
        mixinStandardHelpOptions = true)
final class TryCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
