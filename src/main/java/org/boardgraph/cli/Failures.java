package org.boardgraph.cli;

import org.boardgraph.config.SettingUnusable;
import org.boardgraph.graph.GraphProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence; the stack trace only where BOARDGRAPH_TRACE is set. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        boolean told = failure instanceof GraphProblem || failure instanceof SettingUnusable;
        String message = told
                ? failure.getMessage()
                : "boardgraph failed: " + failure + " (set BOARDGRAPH_TRACE=1 for the details)";
        command.getErr().println(message);
        if (System.getenv("BOARDGRAPH_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof SettingUnusable ? ExitCode.USAGE : ExitCode.FAILED;
    }
}
