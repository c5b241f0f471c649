package org.boardgraph.notes.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Lists of words kept as data: one resource a list, words apart by white space, remarks after "#". They are hash sets: every
 * word of a note is looked up in many lists and found in few, and a hash set tells that soonest.
 */
final class WordList {
    private WordList() {}

    static Set<String> of(String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            words.addAll(read(name));
        }
        return Collections.unmodifiableSet(words);
    }

    /** The words of the text, apart by spaces. */
    static Set<String> in(String words) {
        return Collections.unmodifiableSet(new HashSet<>(List.of(words.split(" "))));
    }

    private static Set<String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its word list " + name);
            }
            Set<String> words = new HashSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int remark = line.indexOf('#');
                StringTokenizer rest = new StringTokenizer(remark < 0 ? line : line.substring(0, remark));
                while (rest.hasMoreTokens()) {
                    words.add(rest.nextToken());
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
