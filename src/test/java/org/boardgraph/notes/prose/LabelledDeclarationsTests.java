package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.Note.Declaration;
import org.junit.jupiter.api.Test;

/** Reads the labelled sentences and counts what is found, missed and invented. */
class LabelledDeclarationsTests {
    private record Row(String title, String item, String sentence, Set<String> declared, Set<String> subjects) {}

    private record Count(int hit, int wanted, int got) {
        double f1() {
            return 2.0 * hit / (wanted + got);
        }

        Count plus(Set<String> want, Set<String> found) {
            Set<String> both = new TreeSet<>(want);
            both.retainAll(found);
            return new Count(hit + both.size(), wanted + want.size(), got + found.size());
        }
    }

    @Test
    void people_items_and_natures_are_found_as_labelled() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows.stream().filter(row -> row.declared().isEmpty()).count() * 3)
                .isGreaterThanOrEqualTo(rows.size() * 9L / 10);
        found(rows, 0.97, 0.95);
    }

    /** The rows below the mark were labelled before the parser first saw them; their figures are told apart. */
    @Test
    void sentences_labelled_beforehand_are_found_too() throws IOException {
        List<Row> rows = rowsFrom("# fresh");
        assertThat(rows).hasSize(60);
        assertThat(rows.stream().filter(row -> row.declared().isEmpty())).hasSize(20);
        found(rows, 0.95, 0.95);
    }

    private static void found(List<Row> rows, double leastDeclared, double leastSubjects) {
        Count declared = new Count(0, 0, 0);
        Count subjects = new Count(0, 0, 0);
        List<String> misses = new ArrayList<>();
        for (Row row : rows) {
            List<Declaration> found = Prose.read(
                            List.of(), Passages.agendaWith(Passages.at(5, row.item(), row.title(), row.sentence())))
                    .declarations();
            Set<String> got = keys(found);
            declared = declared.plus(row.declared(), got);
            subjects = subjects.plus(row.subjects(), subjects(found));
            if (!got.equals(row.declared())) {
                misses.add(row.sentence() + "\n  wanted " + row.declared() + "\n  found  " + got);
            }
        }
        assertThat(declared.f1())
                .as("F1 over person, item, nature%n%s", String.join("\n", misses))
                .isGreaterThanOrEqualTo(leastDeclared);
        assertThat(subjects.f1()).as("F1 over person, subject").isGreaterThanOrEqualTo(leastSubjects);
    }

    private static Set<String> keys(List<Declaration> declarations) {
        Set<String> keys = new TreeSet<>();
        for (Declaration d : declarations) {
            d.people()
                    .forEach(person ->
                            keys.add(person + "|" + Objects.requireNonNullElse(d.item(), "") + "|" + d.nature()));
        }
        return keys;
    }

    private static Set<String> subjects(List<Declaration> declarations) {
        Set<String> keys = new TreeSet<>();
        for (Declaration d : declarations) {
            d.people().forEach(person -> d.subjects().forEach(subject -> keys.add(person + "|" + subject)));
        }
        return keys;
    }

    private static List<Row> rows() throws IOException {
        return rowsFrom("");
    }

    /** The rows below the first line that starts with the mark. */
    private static List<Row> rowsFrom(String mark) throws IOException {
        try (InputStream in = LabelledDeclarationsTests.class.getResourceAsStream("/labelled/declarations.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.startsWith(mark))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        }
    }

    private static Row row(String[] cells) {
        Set<String> declared = new TreeSet<>();
        Set<String> subjects = new TreeSet<>();
        String[] expected = cells[3].isEmpty() ? new String[0] : cells[3].split(" ;; ", -1);
        String[] about = cells[4].split(" ;; ", -1);
        for (int i = 0; i < expected.length; i++) {
            String[] parts = expected[i].split("\\|", -1);
            for (String person : parts[0].split("\\+")) {
                declared.add(person + "|" + parts[1] + "|" + parts[2]);
                for (String subject : about[i].split("; ")) {
                    if (!subject.isEmpty()) {
                        subjects.add(person + "|" + subject);
                    }
                }
            }
        }
        return new Row(cells[0], cells[1], cells[2], declared, subjects);
    }
}
