package org.boardgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.generate.Generator.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
                    + " understand. The same figures and seed give the same bytes."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  boardgraph generate --notes 200 --seed 7 --out invented"})
final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--notes", required = true, paramLabel = "N", description = "How many notes, at least 1.")
    private int notes;

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

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new or empty folder.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        require(notes > 0, "--notes must be at least 1, and is " + notes + ".");
        int wanted = people == null ? Generator.usualPeople(notes) : people;
        require(wanted > 0, "--people must be at least 1, and is " + wanted + ".");
        require(isFree(out), out + " is not an empty folder; name a new one with --out.");
        Written written;
        try (Progress progress = new Progress("notes", notes, spec.commandLine().getOut())) {
            written =
                    new Generator(notes, seed, wanted).write(out, showsProgress() ? () -> progress.step("") : () -> {});
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println("Could not write into " + out + ": " + unwritable.getMessage());
            return ExitCode.FAILED;
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%d notes of %d boards, %d names of %d people, in %s%n",
                        written.notes(), written.boards(), written.mentions(), written.people(), out);
        return ExitCode.OK;
    }

    /** A handful is there at once, and where nobody looks on the last line says all. */
    private boolean showsProgress() {
        return notes > 5 && System.console() != null;
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
