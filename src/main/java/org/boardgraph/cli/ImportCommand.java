package org.boardgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphProblem;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteFiles;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports notes into the graph. */
@Command(
        name = "import",
        description = {
            "Imports notes into the graph: each is in whole or not at all, and the same note twice changes nothing.",
            "A reference list of authorities (.csv) or of names of boards (.yaml) may come before the notes or after them.",
            "A newer version of a meeting's note takes the place of the older one; a draft never that of an approved one."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all that could be read is in",
            "1:the database or the disk failed; what was reported before is in",
            "2:bad usage",
            "3:a file could not be read as a note or a list; the others are in"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  boardgraph import minutes/",
            "  boardgraph import authorities.csv board-names.yaml",
            "  boardgraph import --organization \"Ferry Council\" minutes/2024 extra.md"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Notes, folders that are searched for them (.txt, .md, .markdown), and reference lists (.csv, .yaml).")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--organization",
            paramLabel = "NAME",
            description = "The body that the boards belong to, for notes that do not print one.")
    private @Nullable String organization;

    @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
    private boolean dryRun;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        NoteFiles found = NoteFiles.of(paths);
        GraphSettings settings = data.graph();
        if (dryRun && settings.uri() == null && !Files.exists(settings.data())) {
            try (TemporaryFolder folder = new TemporaryFolder()) {
                return run(found, GraphSettings.embedded(folder.path()));
            }
        }
        return run(found, settings);
    }

    private int run(NoteFiles found, GraphSettings settings) {
        ImportReport report = new ImportReport();
        found.refused().forEach(refused -> out().println(report.add(refused)));
        int refused = report.reported();
        if (!found.files().isEmpty()) {
            try (Graph graph = Graphs.open(settings);
                    Progress progress = new Progress("Importing", found.files().size(), out())) {
                Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
                new Batch(importer, new Origin(organization, false), dryRun)
                        .run(found.files(), result -> progress.step(report.add(result)));
            } catch (GraphProblem problem) {
                return failed(problem, found.files(), report, refused);
            }
        }
        out().println();
        out().print(report.table());
        remarks(found);
        return report.anyRejected() ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    private int failed(GraphProblem problem, List<Path> files, ImportReport report, int refused) {
        int done = report.reported() - refused;
        PrintWriter err = spec.commandLine().getErr();
        err.println(problem.getMessage());
        if (done < files.size()) {
            err.println("Nothing of " + files.get(done) + " was written; " + report.in() + " documents are in.");
        }
        return ExitCode.FAILED;
    }

    private void remarks(NoteFiles found) {
        if (found.others() > 0) {
            out().println(found.others() + " files in the folders are no notes by their names and were left out.");
        }
        if (dryRun) {
            out().println("This was a dry run: nothing was written.");
        }
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
