package org.boardgraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another process that writes numbered topics into a data folder's graph, and says what was written. */
final class WritingProcess {
    private final Process process;
    private final BufferedReader says;

    private WritingProcess(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    static WritingProcess start(Path data, String name, int topics) throws IOException {
        return new WritingProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        data.toString(),
                        name,
                        String.valueOf(topics))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits until it says this; the lines before are passed over. Fails where it ends without having said so. */
    void awaitSaying(String words) throws IOException {
        String line;
        while ((line = says.readLine()) != null) {
            if (line.equals(words)) {
                return;
            }
        }
        throw new AssertionError("the other process ended without saying \"" + words + "\"");
    }

    /** The number of topics that it said it had written, from its next line to its end. */
    List<String> remaining() {
        return says.lines().filter(line -> line.startsWith("wrote ")).toList();
    }

    void kill() throws InterruptedException {
        // Through its handle, since Process.destroyForcibly also closes the stream of what it said before.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    boolean endsWell() throws InterruptedException {
        return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    public static void main(String[] arguments) {
        String name = arguments[1];
        try (Graph graph = Graphs.open(GraphSettings.embedded(Path.of(arguments[0])))) {
            System.out.println("open");
            for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
                topic(graph, name, number);
                System.out.println("wrote " + number);
            }
            System.out.println("done");
        }
        System.exit(0);
    }

    /** Writes a topic, and counts it in another; repeatable. */
    static void topic(Graph graph, String name, int number) {
        graph.write(tx -> tx.run("""
                        MERGE (c:Topic {id: 'Topic:count'})
                        WITH c, NOT EXISTS { (:Topic {id: $id}) } AS new
                        MERGE (:Topic {id: $id})
                        SET c.number = coalesce(c.number, 0) + CASE WHEN new THEN 1 ELSE 0 END
                        """, Map.of("id", "Topic:" + name + number)).consume());
    }

    /** How many topics of a name are there. */
    static int topics(Graph graph, String name) {
        return graph.read(tx -> tx.run(
                        "MATCH (t:Topic) WHERE t.id STARTS WITH $start RETURN count(t)",
                        Map.of("start", "Topic:" + name))
                .single()
                .get(0)
                .asInt());
    }

    /** How many topics were counted. */
    static int counted(Graph graph) {
        return graph.read(tx -> tx.run("MATCH (c:Topic {id: 'Topic:count'}) RETURN c.number")
                .single()
                .get(0)
                .asInt());
    }
}
