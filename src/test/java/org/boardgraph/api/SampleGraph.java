package org.boardgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.ImportResult;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;

/** The samples that come with the program, with their register, imported as a user imports notes. */
public final class SampleGraph {
    private static final Path SAMPLES = Path.of("samples");

    private SampleGraph() {}

    public static void write(Graph graph) {
        take(graph, files());
    }

    static void take(Graph graph, List<Path> files) {
        new Batch(importer(graph), Origin.UNNAMED, false).run(files, SampleGraph::taken);
    }

    static Importer importer(Graph graph) {
        return new Importer(graph, new NoteLayouts(), Clock.systemUTC());
    }

    private static void taken(ImportResult result) {
        if (result instanceof ImportResult.Rejected rejected) {
            throw new AssertionError(rejected);
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Stream.concat(Files.list(SAMPLES), Files.list(SAMPLES.resolve("registers")))) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
