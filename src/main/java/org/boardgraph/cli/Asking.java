package org.boardgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Viewer;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;
import org.boardgraph.graph.OfficerToken;
import org.boardgraph.report.Imprint;
import org.boardgraph.report.NotAnswered;
import org.boardgraph.report.OutputFormat;
import org.boardgraph.report.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the verbs that ask the graph and put out what they are told. */
final class Asking {
    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, csv, json, or html for one page to be printed (default: table).")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write into this file instead; one that is there is replaced, and that is said.")
    private @Nullable Path out;

    @Option(
            names = "--officer",
            description = {
                "Show sensitive entries and what rests on restricted items too. For whoever may read the officer token of",
                "the data folder; without it they are in no output."
            })
    private boolean officer;

    @Mixin
    private DataOption data = new DataOption();

    OutputFormat format() {
        return format;
    }

    boolean officer() {
        return officer;
    }

    /** Opens the graph, asks, and puts out what comes of it; says the exit status. */
    int run(BiFunction<Questions, Imprint, String> question, PrintWriter standard, PrintWriter err) {
        Output output = new Output(out, standard, err);
        if (!output.isUsable()) {
            return ExitCode.USAGE;
        }
        GraphSettings settings = data.graph();
        if (officer) {
            OfficerToken.of(settings.data()); // whoever may not read it is told so
        }
        try (Graph graph = Graphs.open(settings)) {
            Viewer viewer = officer ? Viewer.OFFICER : Viewer.READER;
            Questions questions = new Questions(Api.over(graph, ApiSettings.DEFAULT), viewer);
            return output.put(question.apply(questions, new Imprint(LocalDate.now(), officer)));
        } catch (NotAnswered no) {
            err.println(no.getMessage());
            err.flush();
            return no.callers() ? ExitCode.USAGE : ExitCode.FAILED;
        }
    }
}
