package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints what the parser understands of each note, as JSON. Opens no database. */
@Command(
        name = "parse",
        description = "Prints what the parser understands of each note, as JSON. Opens no database.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
