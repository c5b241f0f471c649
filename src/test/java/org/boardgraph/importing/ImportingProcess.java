package org.boardgraph.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.GraphSettings;
import org.boardgraph.graph.Graphs;

/** Another process that imports files into a data folder's graph, and says what became of each. */
final class ImportingProcess {
    private final Process process;
    private final BufferedReader says;

    private ImportingProcess(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    static ImportingProcess start(Path data, List<Path> paths) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ImportingProcess.class.getName(),
                data.toString()));
        paths.forEach(path -> command.add(path.toString()));
        return new ImportingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    public static void main(String... arguments) {
        Path data = Path.of(arguments[0]);
        List<Path> files = List.of(arguments).subList(1, arguments.length).stream()
                .map(Path::of)
                .toList();
        try (Graph graph = Graphs.open(GraphSettings.embedded(data))) {
            Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
            new Batch(importer, Origin.UNNAMED, false)
                    .run(files, result -> System.out.println(result.getClass().getSimpleName() + " " + result.file()));
        }
    }

    /** Waits until so many files are said to be done, or until it ends; says how many were. */
    int awaitDone(int files) throws IOException {
        int done = 0;
        while (done < files && says.readLine() != null) {
            done++;
        }
        return done;
    }

    /** Kills it as kill -9 does. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    boolean endsWell() throws Exception {
        awaitDone(Integer.MAX_VALUE);
        return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
    }
}
