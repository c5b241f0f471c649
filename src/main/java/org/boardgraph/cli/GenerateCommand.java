package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes plausible notes of invented councils. */
@Command(
        name = "generate",
        description = "Writes plausible notes of invented councils.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
