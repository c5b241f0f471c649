package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardgraph.Shared;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.api.Test;

/** Who is who on the attendance lists and in the prose of five real notes: the golden file was read by hand. */
class SharedNotesTests {
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Id, Mention> byId = new HashMap<>();

    @Test
    void the_people_of_the_lists_and_the_questions() throws IOException {
        compare("shared-notes.txt", listed(persons()), true);
    }

    /** A parser that finds more names in prose makes no mistake of this package's; one that is gone or another's does. */
    @Test
    void whom_the_prose_means() throws IOException {
        compare("shared-notes-prose.txt", prose(persons()), false);
    }

    private static void compare(String name, String found, boolean allOfIt) throws IOException {
        Path golden = Path.of("src/test/resources/golden/identity", name);
        Path written = Path.of("target", "identity-" + name);
        Files.writeString(written, found);
        List<String> expected = Files.readAllLines(golden);
        if (allOfIt) {
            assertThat(found.lines())
                    .as("compare " + written + " with " + golden)
                    .containsExactlyElementsOf(expected);
        } else {
            assertThat(found.lines())
                    .as("compare " + written + " with " + golden)
                    .containsAll(expected);
        }
    }

    private Persons persons() {
        Map<Id, Id> resolved = new HashMap<>();
        for (Path file : files(Shared.path("notes"))) {
            List<Mention> note = ParsedNote.mentions(Notes.parse(Notes.read(file)));
            mentions.addAll(note);
            resolved.putAll(WithinNote.resolve(note));
        }
        mentions.forEach(mention -> byId.put(mention.id(), mention));
        return Persons.of(mentions, resolved, Decisions.none());
    }

    private String listed(Persons persons) {
        TreeSet<String> lines = new TreeSet<>();
        persons.clusters().stream()
                .filter(cluster -> cluster.mentions().stream().anyMatch(id -> listed(byId, id)))
                .forEach(cluster -> lines.add(line(cluster, byId)));
        StringBuilder told = new StringBuilder("On the attendance lists: " + lines.size() + " people\n\n");
        lines.forEach(line -> told.append(line).append('\n'));
        told.append("\nQuestions\n");
        persons.questions()
                .forEach(question -> told.append(byId.get(question.left()).printedName())
                        .append(" = ")
                        .append(byId.get(question.right()).printedName())
                        .append("? ")
                        .append(String.join("; ", question.reasons()))
                        .append('\n'));
        return told.toString();
    }

    private String prose(Persons persons) {
        TreeSet<String> lines = new TreeSet<>();
        for (Cluster cluster : persons.clusters()) {
            String listed = cluster.mentions().stream()
                    .filter(id -> listed(byId, id))
                    .map(id -> byId.get(id).name().sortName())
                    .findFirst()
                    .orElse("on no list");
            cluster.mentions().stream()
                    .filter(id -> !listed(byId, id))
                    .map(byId::get)
                    .forEach(mention -> lines.add(mention.printedName() + " " + mention.date() + ": " + listed));
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean listed(Map<Id, Mention> byId, Id id) {
        return byId.get(id).kind() == MentionKind.LISTED;
    }

    /** The names of a person on lists with the days on which each was printed. */
    private static String line(Cluster cluster, Map<Id, Mention> byId) {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (Id id : cluster.mentions()) {
            Mention mention = byId.get(id);
            String name = mention.printedName() + (mention.authority() == null ? "" : ", " + mention.authority());
            if (listed(byId, id)) {
                names.computeIfAbsent(name, n -> new TreeSet<>())
                        .add(mention.date().toString());
            }
        }
        String first = cluster.mentions().stream()
                .filter(id -> listed(byId, id))
                .map(id -> byId.get(id).name().sortName())
                .findFirst()
                .orElseThrow();
        return first + ": "
                + names.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
