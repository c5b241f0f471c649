package org.boardgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Another process that writes more in one transaction than the disk has room for, and says what it was told. */
final class TooMuch {
    private TooMuch() {}

    static String written(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TooMuch.class.getName(),
                        data.toString())
                .start();
        process.getErrorStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines()
                .filter(line -> line.startsWith("Full: "))
                .findFirst()
                .orElse(said);
    }

    public static void main(String[] arguments) {
        try (Graph graph = Graphs.open(GraphSettings.embedded(Path.of(arguments[0])))) {
            graph.write(tx -> tx.run(
                            "UNWIND range(1, 100) AS i CREATE (:Topic {id: 'Topic:' + i, name: $name + i})",
                            Map.of("name", "long name ".repeat(100_000)))
                    .consume());
            System.out.println("written");
        } catch (GraphProblem.Full problem) {
            System.out.println("Full: " + problem.getMessage());
        }
        System.exit(0);
    }
}
