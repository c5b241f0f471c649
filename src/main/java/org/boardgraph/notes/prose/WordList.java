package org.boardgraph.notes.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words kept as data: one resource a list, words apart by white space, remarks after "#". */
final class WordList {
    private WordList() {}

    static Set<String> of(String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            words.addAll(read(name));
        }
        return Set.copyOf(words);
    }

    /** The words of the text, apart by spaces. */
    static Set<String> in(String words) {
        return Set.of(words.split(" "));
    }

    private static Set<String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its word list " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceAll("#.*", ""))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
