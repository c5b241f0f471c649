package org.boardgraph.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.boardgraph.config.Samples;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves as serve does, with the samples where the graph is empty. */
@Command(
        name = "try",
        description = {
            "Serves as serve does, with notes of invented councils where the graph is empty.",
            "The first import of a note of your own takes them out."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  java -Xmx1g -jar target/boardgraph.jar try")
final class TryCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
        return options.serve(spec.commandLine().getOut(), spec.commandLine().getErr(), this::importSamples);
    }

    private void importSamples(Graph graph) {
        int imported = Samples.importWhereEmpty(new Importer(graph, new NoteLayouts(), Clock.systemUTC()));
        if (imported > 0) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("The graph was empty: " + imported
                    + " sample notes of invented councils are in. The first import of your own takes them out.");
            out.flush();
        }
    }
}
