package org.boardgraph.cli;

import org.boardgraph.graph.GraphProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence; the stack trace only where BOARDGRAPH_TRACE is set. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        String message = failure instanceof GraphProblem
                ? failure.getMessage()
                : "boardgraph failed: " + failure + " (set BOARDGRAPH_TRACE=1 for the details)";
        command.getErr().println(message);
        if (System.getenv("BOARDGRAPH_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.FAILED;
    }
}
