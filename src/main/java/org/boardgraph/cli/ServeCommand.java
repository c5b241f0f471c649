package org.boardgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves GraphQL and the pages. */
@Command(
        name = "serve",
        description = "Serves GraphQL and the pages until it is stopped with Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  java -Xmx1g -jar target/boardgraph.jar serve --port 8090 --data data")
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
        return options.serve(spec.commandLine().getOut(), spec.commandLine().getErr(), graph -> {});
    }
}
