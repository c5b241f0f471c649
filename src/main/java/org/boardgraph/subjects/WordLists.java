package org.boardgraph.subjects;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that ship with the program. */
final class WordLists {
    private static final List<String> SURROUNDINGS = lines("surroundings.txt");

    private WordLists() {}

    /** The folded words of one kind that may stand about a name. */
    static Set<String> of(String kind) {
        return SURROUNDINGS.stream()
                .filter(line -> line.startsWith(kind + ":"))
                .flatMap(line ->
                        Arrays.stream(line.substring(kind.length() + 1).strip().split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a list, without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " of the program cannot be read.", e);
        }
    }
}
