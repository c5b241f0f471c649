package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Imports notes into the graph. */
@Command(name = "import", description = "Imports notes into the graph.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
