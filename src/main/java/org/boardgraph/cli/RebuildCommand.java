package org.boardgraph.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardgraph.config.Rechecking;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Graphs;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Derives everything again from the stored texts. */
@Command(
        name = "rebuild",
        description = "Derives everything again from the stored texts, with the parser of this version.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all are rebuilt",
            "1:the database or the disk failed; what was reported before is rebuilt, the rest is as it was",
            "3:this version cannot read a stored text; that document is as it was, the others are rebuilt"
        },
        footerHeading = "%nExample:%n",
        footer = {"  boardgraph rebuild --data /srv/boardgraph"})
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Graph graph = Graphs.open(data.graph())) {
            Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
            List<Importer.StoredText> texts = importer.texts();
            List<String> refused = new ArrayList<>();
            try (Progress progress =
                    new Progress("Rebuilding", texts.size(), spec.commandLine().getOut())) {
                for (Importer.StoredText text : texts) {
                    Optional<String> reason = importer.rebuild(text);
                    reason.ifPresent(refused::add);
                    progress.step(reason.map(why -> "as it was  " + why).orElse("rebuilt    " + text.name()));
                }
            }
            Rechecking.of(graph);
            spec.commandLine()
                    .getOut()
                    .println("\nrebuilt    " + (texts.size() - refused.size()) + "\nas it was  " + refused.size());
            refused.forEach(why -> spec.commandLine().getErr().println(why));
            return refused.isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
        }
    }
}
