package org.boardgraph.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in the manner of minutes, of invented bodies mostly, with what they name. */
class LabelledNamesTests {
    private static final Path SENTENCES = Path.of("src/test/resources/labelled/named-subjects.tsv");

    static List<String> rows() throws IOException {
        return Files.readAllLines(SENTENCES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void names(String row) {
        String[] cells = row.split("\t", -1);
        assertThat(named(cells)).as(cells[2]).isEqualTo(cells[3]);
    }

    @Test
    void there_are_enough_and_a_third_of_them_name_nothing() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(60);
        assertThat(rows()).filteredOn(row -> row.endsWith("\t-")).hasSizeGreaterThan(20);
    }

    private static String named(String[] cells) {
        KnownNames names = new KnownNames();
        for (String subject : cells[0].split("; ")) {
            names.put(Written.subject(subject));
        }
        var counted = new TreeMap<String, Integer>();
        for (Naming naming : Mentions.in(
                ReadableNote.of(Written.note(cells[1], cells[2])),
                new Mentions.Known(names, new KnownNames(), Set.of(), Written.KEYS))) {
            String name = String.join(
                    " / ",
                    java.util.Objects.requireNonNull(names.of(naming.subject())).names());
            counted.merge(name, naming.count(), Integer::sum);
        }
        List<String> said = new ArrayList<>();
        counted.forEach((name, count) -> said.add(name + " x" + count));
        return said.isEmpty() ? "-" : String.join(", ", said);
    }
}
