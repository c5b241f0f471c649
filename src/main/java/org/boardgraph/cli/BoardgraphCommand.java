package org.boardgraph.cli;

import java.util.List;
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
        footer = {"", "boardgraph VERB --help explains a verb, with an example."})
public final class BoardgraphCommand implements Runnable {
    private static final List<Class<?>> VERBS = List.of(
            ParseCommand.class,
            ImportCommand.class,
            RemoveCommand.class,
            RebuildCommand.class,
            ServeCommand.class,
            TryCommand.class,
            GenerateCommand.class,
            ConflictsCommand.class,
            AgendaCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs the verb that the arguments name, and returns the exit status. */
    public static int run(String... arguments) {
        // Else picocli looks for Groovy, which is not there, in every library of the jar.
        System.setProperty("picocli.disable.closures", "true");
        CommandLine line = new CommandLine(new BoardgraphCommand());
        verbs(arguments).forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    /** Only the named verb, where one is: to read the options of the others takes a good part of a second from a cold start. */
    private static List<Class<?>> verbs(String... arguments) {
        return VERBS.stream()
                .filter(verb -> arguments.length > 0 && name(verb).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(VERBS);
    }

    private static String name(Class<?> verb) {
        return verb.getAnnotation(Command.class).name();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which verb?");
    }
}
