package org.boardgraph.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notes of invented councils into a folder, and beside them the truth:
 * `notes/` (half tagged print, half converted Markdown), `truth/persons.jsonl` (one line a printed name: note, line, kind,
 * printed name, printed authority, the person who is meant), `truth/people.json` (the people who appear, with their careers),
 * `truth/councils.json` (the councils in their spellings, and which took the place of which)
 * and `truth/notes/NAME.gold.json` (what a parser should understand). The same figures and seed give the same bytes.
 */
public final class Generator {
    private static final int PEOPLE_FOR_EACH_NOTE = 3;
    private static final int FEWEST_PEOPLE = 40;

    private final JsonMapper json =
            JsonMapper.builder().disable(SerializationFeature.INDENT_OUTPUT).build();
    private final WordLists words = WordLists.of("names.txt", "places.txt", "sentences.txt");
    private final int notes;
    private final long seed;
    private final int people;

    /** @param people how many people to invent; about as many appear in the notes */
    public Generator(int notes, long seed, int people) {
        this.notes = notes;
        this.seed = seed;
        this.people = people;
    }

    /** How many people there are where nobody says: three for each note, and never fewer than 40. */
    public static int usualPeople(int notes) {
        return Math.max(FEWEST_PEOPLE, notes * PEOPLE_FOR_EACH_NOTE);
    }

    /** What was written. */
    public record Written(int notes, int boards, int people, int mentions) {}

    /** Writes all into an empty or new folder. */
    public Written write(Path folder, Runnable afterEachNote) throws IOException {
        World world = World.invent(notes, seed, people, words);
        NoteWriter writer = new NoteWriter(world, words, seed);
        Path texts = Files.createDirectories(folder.resolve("notes"));
        Path truth = folder.resolve("truth");
        Files.createDirectories(truth.resolve("notes"));
        Set<String> met = new LinkedHashSet<>();
        int mentions = 0;
        try (BufferedWriter persons = Files.newBufferedWriter(truth.resolve("persons.jsonl"), StandardCharsets.UTF_8)) {
            for (Board board : world.boards()) {
                for (int i = 0; i < board.meetings().size(); i++) {
                    Manuscript note = writer.write(board, i);
                    mentions += write(note, texts, truth, persons, met);
                    afterEachNote.run();
                }
            }
        }
        Lives lives = new Lives(world, json);
        Files.writeString(truth.resolve("people.json"), lives.of(met));
        Files.writeString(truth.resolve("councils.json"), lives.councils());
        return new Written(notes, world.boards().size(), met.size(), mentions);
    }

    private int write(Manuscript note, Path texts, Path truth, BufferedWriter persons, Set<String> met)
            throws IOException {
        Layout layout = Layout.of(note.board().style(), new Dice(seed).fork(note.file()));
        Sheet sheet = layout.write(note);
        String name = note.file() + layout.ending();
        Files.writeString(texts.resolve(name), sheet.text());
        Path gold = truth.resolve("notes").resolve(note.file() + ".gold.json");
        Files.writeString(gold, json.writeValueAsString(Gold.of(note, name)) + "\n");
        for (Sheet.OnLine found : sheet.names()) {
            persons.write(json.writeValueAsString(line(name, found)));
            persons.write('\n');
            met.add(found.named().person());
        }
        return sheet.names().size();
    }

    private static Map<String, @Nullable Object> line(String note, Sheet.OnLine found) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("note", note);
        line.put("line", found.line());
        line.put("kind", found.named().kind().word());
        line.put("name", found.named().printed());
        line.put("authority", found.named().authority());
        line.put("person", found.named().person());
        return line;
    }
}
