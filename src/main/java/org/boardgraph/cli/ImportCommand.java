package org.boardgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardgraph.config.Rechecking;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphProblem;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteFiles;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.boardgraph.importing.RegisterTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports notes into the graph. */
@Command(
        name = "import",
        description = {
            "Imports notes into the graph: each is in whole or not at all, and the same note twice changes nothing.",
            "A reference list of authorities (.csv) or of names of boards (.yaml) may come before the notes or after them.",
            "Registers of interests too: a council's own (.csv), the files of the House of Commons (.csv), mySociety's (.json);"
                    + " they are told by their header. Rows that cannot be taken are put into NAME.rejects.csv beside the file.",
            "A newer version of a meeting's note takes the place of the older one; a draft never that of an approved one."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all that could be read is in",
            "1:the database or the disk failed; what was reported before is in",
            "2:bad usage",
            "3:a file could not be read as a note, a list or a register, or rows of a register were rejected; the rest is in"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  boardgraph import minutes/",
            "  boardgraph import authorities.csv board-names.yaml",
            "  boardgraph import --template register > register.csv",
            "  boardgraph import --as-of 2024-04-01 --organization \"Ferry Council\" register.csv",
            "  boardgraph import --organization \"Ferry Council\" minutes/2024 extra.md"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Notes, folders that are searched for them (.txt, .md, .markdown), reference lists (.csv, .yaml) and registers of interests (.csv, .json).")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--organization",
            paramLabel = "NAME",
            description = {
                "The body that the boards belong to, for notes that do not print one;",
                "the body whose register it is, for registers that do not name one."
            })
    private @Nullable String organization;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day as of which registers are known that do not say: 2024-04-01.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "Print a file to fill in, with comments and examples, and import nothing: register.")
    private @Nullable String template;

    @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
    private boolean dryRun;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (template != null) {
            return printed(template);
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name a note, a folder, a list or a register to import.");
        }
        NoteFiles found = NoteFiles.of(paths);
        GraphSettings settings = data.graph();
        if (dryRun && settings.uri() == null && !Files.exists(settings.data())) {
            try (TemporaryFolder folder = new TemporaryFolder()) {
                return run(found, GraphSettings.embedded(folder.path()));
            }
        }
        return run(found, settings);
    }

    private int printed(String name) {
        String text = RegisterTemplates.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no template \"" + name + "\"; there is one, \"register\"."));
        out().print(text);
        out().flush();
        return ExitCode.OK;
    }

    private int run(NoteFiles found, GraphSettings settings) {
        ImportReport report = new ImportReport();
        found.refused().forEach(refused -> out().println(report.add(refused)));
        int refused = report.reported();
        if (!found.files().isEmpty()) {
            try (Graph graph = Graphs.open(settings);
                    Progress progress = new Progress("Importing", found.files().size(), out())) {
                Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
                new Batch(importer, new Origin(organization, false), asOf, dryRun)
                        .run(found.files(), result -> progress.step(report.add(result)));
                if (!dryRun) {
                    Rechecking.of(graph);
                }
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
