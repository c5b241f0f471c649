package org.boardgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.boardgraph.model.Note;
import org.boardgraph.notes.NoteUnreadable;
import org.boardgraph.notes.Notes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the parser understands of each note, as JSON. Opens no database. */
@Command(
        name = "parse",
        description = {
            "Prints what the parser understands of each note, as JSON: one object for one file, an array for several.",
            "Opens no database."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:parsed; warnings allowed",
            "2:bad usage",
            "3:a file could not be read as a note; the others are written, the reason is on standard error"
        },
        footerHeading = "%nExample:%n",
        footer = {"  boardgraph parse note.txt", "  boardgraph parse --out parsed minutes/*.txt"})
final class ParseCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Notes, as text or Markdown.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Write one NAME.json a file into this folder instead.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = out;
        if (folder != null) {
            refuseSameNames();
            createFolder(folder);
        }
        List<Note> notes = new ArrayList<>();
        boolean unreadable = false;
        for (Path file : files) {
            try {
                Note note = Notes.parse(Notes.read(file));
                if (folder == null) {
                    notes.add(note);
                } else {
                    write(folder.resolve(name(file) + ".json"), json(note) + "\n");
                }
            } catch (NoteUnreadable reason) {
                unreadable = true;
                spec.commandLine().getErr().println(reason.getMessage());
            }
        }
        if (folder == null) {
            print(notes);
        }
        return unreadable ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    private void print(List<Note> notes) {
        if (files.size() > 1) {
            JsonText all = new JsonText();
            all.array(notes, note -> NoteJson.write(note, all));
            line(all.toString());
        } else if (!notes.isEmpty()) {
            line(json(notes.get(0)));
        }
    }

    private void line(String json) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(json);
        writer.flush();
    }

    private static String json(Note note) {
        JsonText json = new JsonText();
        NoteJson.write(note, json);
        return json.toString();
    }

    private void refuseSameNames() {
        Map<String, Path> seen = new TreeMap<>();
        for (Path file : files) {
            Path other = seen.put(name(file), file);
            if (other != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        other + " and " + file + " would both be written as " + name(file)
                                + ".json; parse them one after the other into two folders.");
            }
        }
    }

    /** The file's name without its ending. */
    private static String name(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), folder + " cannot be made a folder; name one that can be written to.");
        }
    }

    private static void write(Path file, String json) {
        try {
            Files.writeString(file, json, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written", e);
        }
    }
}
