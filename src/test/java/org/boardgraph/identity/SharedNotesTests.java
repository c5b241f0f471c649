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
    @Test
    void the_people_of_the_five_notes() throws IOException {
        Path golden = Path.of("src/test/resources/golden/identity/shared-notes.txt");
        String found = told(Shared.path("notes"));
        Path written = Path.of("target/identity-shared-notes.txt");
        Files.writeString(written, found);
        assertThat(found).as("compare " + written + " with " + golden).isEqualTo(Files.readString(golden));
    }

    private static String told(Path folder) {
        List<Mention> mentions = new ArrayList<>();
        Map<Id, Id> resolved = new HashMap<>();
        for (Path file : files(folder)) {
            List<Mention> note = ParsedNote.mentions(Notes.parse(Notes.read(file)));
            mentions.addAll(note);
            resolved.putAll(WithinNote.resolve(note));
        }
        Persons persons = Persons.of(mentions, resolved, Decisions.none());
        Map<Id, Mention> byId = mentions.stream().collect(Collectors.toMap(Mention::id, mention -> mention));
        StringBuilder told = new StringBuilder();
        long listed = persons.clusters().stream()
                .filter(cluster -> cluster.mentions().stream().anyMatch(id -> listed(byId, id)))
                .count();
        told.append("On the attendance lists: ").append(listed).append(" people\n\n");
        new TreeSet<>(persons.clusters().stream()
                        .map(cluster -> line(cluster, byId))
                        .toList())
                .forEach(line -> told.append(line).append('\n'));
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

    private static boolean listed(Map<Id, Mention> byId, Id id) {
        return byId.get(id).kind() == MentionKind.LISTED;
    }

    /** The names of a person with the years in which each was printed, on lists and in (prose). */
    private static String line(Cluster cluster, Map<Id, Mention> byId) {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (Id id : cluster.mentions()) {
            Mention mention = byId.get(id);
            String name = mention.printedName() + (mention.authority() == null ? "" : ", " + mention.authority());
            names.computeIfAbsent(listed(byId, id) ? name : "(" + name + ")", n -> new TreeSet<>())
                    .add(mention.date().toString());
        }
        String first = byId.get(cluster.earliest()).name().sortName();
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
