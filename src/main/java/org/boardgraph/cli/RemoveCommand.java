package org.boardgraph.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.boardgraph.config.Rechecking;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Graphs;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a document out of the graph. */
@Command(
        name = "remove",
        description = "Takes a document out of the graph, with all that it says and nothing else.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it is out",
            "1:the database or the disk failed; nothing was changed",
            "2:no document, or several, are called so; nothing was changed"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  boardgraph remove minutes-2024-03.txt", "  boardgraph remove Document:abcdefghijklmnopqrst"})
final class RemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DOCUMENT", description = "Its id, or its file name where only one is called so.")
    private String document = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Graph graph = Graphs.open(data.graph())) {
            Removal removal = new Importer(graph, new NoteLayouts(), Clock.systemUTC()).remove(document);
            if (removal.done()) {
                Rechecking.of(graph);
                Removal.Named out = removal.named().get(0);
                spec.commandLine().getOut().println("removed " + out.name() + ": " + out.meeting());
                return ExitCode.OK;
            }
            spec.commandLine().getErr().println(refusal(removal));
            return ExitCode.USAGE;
        }
    }

    private String refusal(Removal removal) {
        if (removal.named().isEmpty()) {
            return "No document has the id or the file name " + document + ". Nothing was removed.";
        }
        StringBuilder several = new StringBuilder("Several documents are called " + document + "; name one by its id:");
        removal.named()
                .forEach(each ->
                        several.append("\n  ").append(each.id()).append("  ").append(each.meeting()));
        return several.toString();
    }
}
