package org.boardgraph.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.generate.Generator;
import org.boardgraph.model.Id;
import org.boardgraph.model.ListedAuthority;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Note;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.boardgraph.notes.Notes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generated notes, parsed, with the truth about who is who. */
final class InventedWorld {
    final List<List<Mention>> notes = new ArrayList<>();
    final Map<Id, Id> resolved = new HashMap<>();
    /** The person who is meant, for each mention that the truth knows. */
    final Map<Id, String> truth = new HashMap<>();

    private final Map<Id, String> holders = new HashMap<>();
    private final List<ListedAuthority> councils;

    static InventedWorld of(Path folder, int notes, int people, long seed) {
        try {
            if (!Files.exists(folder)) {
                new Generator(notes, seed, people).write(folder, () -> {});
            }
            return new InventedWorld(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InventedWorld(Path folder) throws IOException {
        councils = councils(folder);
        Map<String, String> told = truth(folder);
        try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
            for (Path file : files.sorted().toList()) {
                Note note = Notes.parse(Notes.read(file));
                List<Mention> mentions = ParsedNote.mentions(note);
                notes.add(mentions);
                resolved.putAll(WithinNote.resolve(mentions));
                mentions.forEach(mention -> label(file.getFileName().toString(), mention, told));
                if (note.organization() != null && !mentions.isEmpty()) {
                    holders.put(mentions.get(0).board(), note.organization());
                }
            }
        }
    }

    private void label(String file, Mention mention, Map<String, String> told) {
        for (int line = mention.lines().first(); line <= mention.lines().last(); line++) {
            String person = told.get(file + " " + line + " " + bare(mention.printedName()));
            if (person != null) {
                truth.put(mention.id(), person);
            }
        }
    }

    private static Map<String, String> truth(Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, String> told = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth/persons.jsonl"))) {
            JsonNode name = json.readTree(line);
            told.put(
                    name.get("note").asString() + " " + name.get("line").asInt() + " "
                            + bare(name.get("name").asString()),
                    name.get("person").asString());
        }
        return told;
    }

    private static List<ListedAuthority> councils(Path folder) throws IOException {
        List<ListedAuthority> councils = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (JsonNode council : json.readTree(Files.readString(folder.resolve("truth/councils.json")))) {
            List<String> spellings = new ArrayList<>();
            council.get("spellings").forEach(spelling -> spellings.add(spelling.asString()));
            String name = council.get("name").asString();
            councils.add(new ListedAuthority(
                    name,
                    name,
                    name,
                    spellings,
                    null,
                    null,
                    Map.of(),
                    null,
                    null,
                    successors(council),
                    text(council, "county")));
        }
        return councils;
    }

    private static List<String> successors(JsonNode council) {
        String successor = text(council, "successor");
        return successor == null ? List.of() : List.of(successor);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static String bare(String printed) {
        return Text.fold(PersonName.parse(printed).plain());
    }

    List<Mention> mentions() {
        return notes.stream().flatMap(List::stream).toList();
    }

    /** With the councils as a reference list, and the body that each board belongs to as its notes print it. */
    AuthorityRelations relations() {
        return ListedRelations.of(Authorities.of(councils), holders);
    }
}
