package org.boardgraph.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.ImportResult.Imported;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples come where there is nothing, and go when something comes. */
@ExtendWith(TestGraph.class)
class SamplesIT {
    private static final Path OWN = Path.of("src/test/resources/labelled/tagged-coast.txt");

    private final Importer importer;

    SamplesIT(Graph graph) {
        importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
    }

    @Test
    void the_samples_come_once_and_make_way() throws IOException {
        int samples = samples();
        assertThat(Samples.importWhereEmpty(importer)).isEqualTo(samples).isGreaterThan(8);
        assertThat(Samples.importWhereEmpty(importer)).isZero();
        assertThat(importer.take(Notes.parse(Notes.read(OWN)), Origin.UNNAMED))
                .isInstanceOfSatisfying(Imported.class, imported -> assertThat(imported.samplesTakenOut())
                        .isEqualTo(samples));
        assertThat(importer.texts()).hasSize(1);
        assertThat(Samples.importWhereEmpty(importer)).isZero();
    }

    private static int samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return (int) files.filter(Notes::looksLikeNote)
                    .filter(file -> !file.endsWith("README.md"))
                    .count();
        }
    }
}
