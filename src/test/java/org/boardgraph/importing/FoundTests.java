package org.boardgraph.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundTests {
    @Test
    void all() throws IOException {
        for (String folder : List.of(
                org.boardgraph.Shared.path("notes").toString(),
                "samples",
                "src/test/resources/labelled",
                System.getProperty("more", "samples"))) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                NoteParser parser = new NoteLayouts();
                for (Path file : files.filter(org.boardgraph.notes.Notes::looksLikeNote)
                        .sorted()
                        .toList()) {
                    try {
                        NoteFacts facts = Prepared.of(parser.parse(parser.read(file)), Origin.UNNAMED)
                                .facts();
                        System.out.println("== " + file);
                        facts.owned().stream()
                                .filter(f -> f.label().equals("Finding"))
                                .forEach(f -> System.out.println(
                                        "   " + f.properties().get("kind") + " "
                                                + f.properties().get("severity") + " | "
                                                + f.properties().get("message") + " | "
                                                + f.properties().get("firstLine") + " "
                                                + f.properties().get("quote")));
                    } catch (RuntimeException e) {
                        System.out.println("== " + file + " " + e.getMessage());
                    }
                }
            }
        }
    }
}
