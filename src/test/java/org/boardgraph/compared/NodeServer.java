package org.boardgraph.compared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** @neo4j/graphql in a process of its own, over a database that a program has open. */
final class NodeServer implements AutoCloseable {
    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node");

    private final Process process;
    private final int port;

    private NodeServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it, where there is node; what it needs is fetched once, into target.
     *
     * @param data the folder of the database: holds the address and the password
     */
    static Optional<NodeServer> start(Path data) {
        try {
            Files.createDirectories(PLACE);
            for (String file : List.of("package.json", "server.mjs", "types.graphql")) {
                Files.copy(SOURCE.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(PLACE.resolve("node_modules"))) {
                Process fetching = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent")
                        .directory(PLACE.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(PLACE.resolve("npm.log").toFile())
                        .start();
                if (!fetching.waitFor(5, TimeUnit.MINUTES) || fetching.exitValue() != 0) {
                    fetching.destroy();
                    return skipped("npm could not fetch it; target/node/npm.log says why");
                }
            }
            return started(data);
        } catch (IOException none) {
            return skipped("there is no node: " + none.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return skipped("interrupted");
        }
    }

    private static Optional<NodeServer> started(Path data) throws IOException {
        ProcessBuilder node = new ProcessBuilder("node", "server.mjs")
                .directory(PLACE.toFile())
                .redirectError(PLACE.resolve("node.log").toFile());
        node.environment().put("NODE_ENV", "production");
        node.environment()
                .put(
                        "BOLT",
                        "bolt://" + Files.readString(data.resolve("address")).strip());
        node.environment()
                .put(
                        "NEO4J_PASSWORD",
                        Files.readString(data.resolve("password")).strip());
        Process process = node.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String port = out.readLine();
        if (port == null) {
            return skipped("it did not start; target/node/node.log says why");
        }
        return Optional.of(new NodeServer(process, Integer.parseInt(port)));
    }

    private static Optional<NodeServer> skipped(String why) {
        System.out.println("@neo4j/graphql is not measured: " + why);
        return Optional.empty();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
