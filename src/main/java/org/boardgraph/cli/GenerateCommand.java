package org.boardgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.generate.Generator.Written;
import org.boardgraph.generate.LargeGraph;
import org.boardgraph.generate.PlantedNotes;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.Graphs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes plausible notes of invented councils, with the truth about who is who. */
@Command(
        name = "generate",
        description = {
            "Writes plausible notes of invented councils, with the truth about who is who.",
            "DIR/notes holds the notes, half of them in each layout; DIR/truth/persons.jsonl says of each printed name"
                    + " who is meant, DIR/truth/people.json who they are, and DIR/truth/notes what a parser should"
                    + " understand. The same figures and seed give the same bytes.",
            "With --planted the notes hold conflicts of interest and what only looks like one: DIR/registers and DIR/lists"
                    + " are imported with them, and DIR/truth/conflicts.json lists all that should be found, and why the rest should not.",
            "With --meetings the graph itself is made: councils, boards, people, meetings, items and registers in any number,"
                    + " without notes to be read. Who is who is known and not found out."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  boardgraph generate --notes 200 --seed 7 --out invented",
            "  boardgraph generate --notes 200 --planted --out planted",
            "  boardgraph generate --meetings 10000 --data large",
            "  boardgraph generate --meetings 100000 --data larger --print json > samples.json"
        })
final class GenerateCommand implements Callable<Integer> {
    private static final int SAMPLES = 200;

    @Option(names = "--notes", paramLabel = "N", description = "Write so many notes, at least 1, into --out.")
    private @Nullable Integer notes;

    @Option(
            names = "--meetings",
            paramLabel = "N",
            description = "Put so many meetings, at least 1, straight into the graph, which must be empty.")
    private @Nullable Integer meetings;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Another seed, another world (default: 1).")
    private long seed;

    @Option(
            names = "--people",
            paramLabel = "P",
            description = "How many people appear, about (default: three for each note, at least 40).")
    private @Nullable Integer people;

    @Option(names = "--out", paramLabel = "DIR", description = "A new or empty folder, for notes.")
    private @Nullable Path out;

    @Option(
            names = "--planted",
            description = "Write notes with planted conflicts and near misses, and the registers that they rest on.")
    private boolean planted;

    @Option(
            names = "--print",
            paramLabel = "json",
            description =
                    "With --meetings: print the time it took and the ids of some boards, authorities, meetings, people and"
                            + " topics as JSON, to ask questions about.")
    private @Nullable String print;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        require((notes == null) != (meetings == null), "Name either --notes and --out, or --meetings.");
        return meetings != null ? graph(meetings) : notes(notes == null ? 0 : notes);
    }

    private int graph(int wanted) {
        require(wanted > 0, "--meetings must be at least 1, and is " + wanted + ".");
        require(out == null && people == null, "--out and --people are for notes, not for --meetings.");
        require(print == null || print.equals("json"), "--print knows json alone.");
        try (Graph graph = Graphs.open(data.graph())) {
            if (!LargeGraph.fits(graph)) {
                err().println("The graph holds documents already: name a new folder with --data.");
                return ExitCode.FAILED;
            }
            long start = System.nanoTime();
            PrintWriter told = print == null ? out() : err();
            try (Progress progress = new Progress("meetings", wanted, told)) {
                new LargeGraph(wanted, seed).load(graph, progress::steps);
            }
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            out().println(
                            print == null
                                    ? wanted + " meetings are in the graph, after " + seconds + " seconds."
                                    : json(wanted, seconds, LargeGraph.samples(graph, SAMPLES)));
            out().flush();
            return ExitCode.OK;
        }
    }

    private String json(int wanted, long seconds, Map<String, List<String>> samples) {
        return new JsonText()
                .object(json -> {
                    json.field("loaded", wanted).field("seed", seed).field("seconds", seconds);
                    new TreeMap<>(samples).forEach(json::field);
                })
                .toString();
    }

    private int notes(int wanted) throws IOException {
        require(print == null, "--print is for --meetings.");
        require(wanted > 0, "--notes must be at least 1, and is " + wanted + ".");
        int named = people == null ? Generator.usualPeople(wanted) : people;
        require(named > 0, "--people must be at least 1, and is " + named + ".");
        Path folder = out;
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "--notes needs a folder to write into: --out DIR.");
        }
        require(isFree(folder), folder + " is not an empty folder; name a new one with --out.");
        if (planted) {
            return planted(wanted, folder);
        }
        Written written;
        boolean shown = wanted > 5 && System.console() != null;
        try (Progress progress = new Progress("notes", wanted, out())) {
            written = new Generator(wanted, seed, named).write(folder, shown ? () -> progress.step("") : () -> {});
        } catch (IOException unwritable) {
            err().println("Could not write into " + folder + ": " + unwritable.getMessage());
            return ExitCode.FAILED;
        }
        out().printf(
                        "%d notes of %d boards, %d names of %d people, in %s%n",
                        written.notes(), written.boards(), written.mentions(), written.people(), folder);
        return ExitCode.OK;
    }

    private int planted(int wanted, Path folder) {
        require(people == null, "--people is not for --planted.");
        boolean shown = wanted > 5 && System.console() != null;
        try (Progress progress = new Progress("notes", wanted, out())) {
            PlantedNotes.Written written =
                    new PlantedNotes(wanted, seed).write(folder, shown ? () -> progress.step("") : () -> {});
            out().printf(
                            "%d notes with %d conflicts and %d near misses, and %d registers, in %s%n",
                            written.notes(), written.conflicts(), written.nearMisses(), written.registers(), folder);
            return ExitCode.OK;
        } catch (IOException unwritable) {
            err().println("Could not write into " + folder + ": " + unwritable.getMessage());
            return ExitCode.FAILED;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
