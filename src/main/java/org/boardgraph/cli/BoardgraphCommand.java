package org.boardgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's verbs. */
@Command(
        name = "boardgraph",
        description = "Turns the notes of board and committee meetings into a graph, and answers who attended what.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ParseCommand.class,
            ImportCommand.class,
            RemoveCommand.class,
            RebuildCommand.class,
            ServeCommand.class,
            TryCommand.class,
            GenerateCommand.class
        },
        footer = {"", "boardgraph VERB --help explains a verb, with an example."})
public final class BoardgraphCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs the verb that the arguments name, and returns the exit status. */
    public static int run(String... arguments) {
        // Else picocli looks for Groovy, which is not there, in every library of the jar.
        System.setProperty("picocli.disable.closures", "true");
        return new CommandLine(new BoardgraphCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which verb?");
    }
}
