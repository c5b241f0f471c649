package org.boardgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The statements of cypher/, by name: {@code Statements.named("import/write-note")} is cypher/import/write-note.cypher. */
public final class Statements {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Statements() {}

    /** The statement's text without its comment lines. */
    public static String named(String name) {
        return READ.computeIfAbsent(name, Statements::load);
    }

    private static String load(String name) {
        try (InputStream in = Statements.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalArgumentException("no statement cypher/" + name + ".cypher");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.stripLeading().startsWith("//"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
