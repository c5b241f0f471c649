package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.graph.Dump;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.registers.Lists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long a list of invented councils takes in a graph of generated notes; and that it is as if it had come first. */
@Tag("slow")
@ExtendWith(TestGraph.class)
class ListBenchmark {
    private static final int NOTES = Integer.getInteger("notes", 400);

    @Test
    void a_list_arrives(Graph graph, @TempDir Path folder) throws IOException {
        new Generator(NOTES, 11, NOTES).write(folder, () -> {});
        ReferenceList list = ReferenceList.of(Lists.csv("councils.csv", councils(folder)));
        Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
        double notes = seconds(() -> run(importer, folder));
        double arrival = seconds(() -> importer.take(list, false));
        String after = Dump.of(graph);
        TestGraph.wipe(graph);
        Importer other = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
        double first = seconds(() -> other.take(list, false));
        double then = seconds(() -> run(other, folder));
        System.out.printf(
                "%d notes %.1f s, then %s %.1f s; the list first %.2f s, then the notes %.1f s%n",
                NOTES, notes, list.size(), arrival, first, then);
        Dumps.assertSame(Dump.of(graph), after);
    }

    private static void run(Importer importer, Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
            new Batch(importer, Origin.UNNAMED, false).run(files.sorted().toList(), result -> assertThat(result)
                    .isNotInstanceOf(ImportResult.Rejected.class));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Councils of the truth, whose successors and counties are told by name. */
    private static String councils(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode council : JsonMapper.shared().readTree(Files.readString(folder.resolve("truth/councils.json")))) {
            List<String> spellings = new ArrayList<>();
            council.get("spellings").forEach(spelling -> spellings.add(spelling.asString()));
            String name = council.get("name").asString();
            rows.add(name + ": official-name=" + name + "; alt-names=" + String.join(",", spellings) + "; county-la="
                    + text(council, "county") + "; replaced-by=" + text(council, "successor"));
        }
        return String.join("\n", rows);
    }

    private static String text(JsonNode council, String name) {
        JsonNode value = council.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
