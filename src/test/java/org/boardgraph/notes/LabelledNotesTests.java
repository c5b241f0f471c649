package org.boardgraph.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.Shared;
import org.boardgraph.cli.BoardgraphCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notes with labels made by hand: what `parse` prints of them reaches the floor in every column. */
class LabelledNotesTests {
    private static final double MEAN_FLOOR = 0.98;
    private static final double COLUMN_FLOOR = 0.95;
    private static final Path LABELLED = Path.of("src/test/resources/labelled");
    private static final String GOLD = ".gold.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path out;

    static List<String> labelled() throws IOException {
        return golds(LABELLED).stream().map(LabelledNotesTests::name).toList();
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void reads_an_invented_note(String name) throws IOException {
        Path gold = LABELLED.resolve(name + GOLD);
        NoteScore score = new NoteScore();
        score.add(JSON.readTree(gold), parsed(LABELLED, gold));
        holds(score);
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void reads_the_details_that_are_labelled(String name) throws IOException {
        Path gold = LABELLED.resolve(name + GOLD);
        JsonNode wanted = JSON.readTree(gold);
        JsonNode got = parsed(LABELLED, gold);
        for (String field : List.of("organization", "startTime", "status")) {
            if (wanted.has(field)) {
                assertThat(got.get(field)).as(field).isEqualTo(wanted.get(field));
            }
        }
        assertThat(got.get("attendance").size())
                .isEqualTo(wanted.get("attendance").size());
        for (int i = 0; i < wanted.get("attendance").size(); i++) {
            JsonNode one = wanted.get("attendance").get(i);
            details(one, got.get("attendance").get(i));
        }
        for (int i = 0; i < wanted.get("items").size(); i++) {
            assertThat(got.get("items").get(i).get("restricted"))
                    .as("item %d", i + 1)
                    .isEqualTo(wanted.get("items").get(i).get("restricted"));
        }
    }

    private static void details(JsonNode wanted, JsonNode got) {
        String who = wanted.get("name").asString();
        for (String field : List.of("name", "title", "honorifics", "position", "status", "items", "substituteFor")) {
            if (wanted.has(field)) {
                assertThat(got.get(field)).as("%s of %s", field, who).isEqualTo(wanted.get(field));
            }
        }
        if (wanted.has("movements")) {
            for (String field : List.of("change", "item", "time")) {
                assertThat(got.get("movements").get(0).get(field))
                        .as("%s of %s", field, who)
                        .isEqualTo(wanted.get("movements").get(0).get(field));
            }
        }
    }

    @Test
    void reads_the_notes_beside_the_repository() throws IOException {
        Path golds = Shared.path("notes-gold");
        Path notes = Shared.path("notes");
        NoteScore score = new NoteScore();
        for (Path gold : golds(golds)) {
            score.add(JSON.readTree(gold), parsed(notes, gold));
        }
        holds(score);
    }

    private static void holds(NoteScore score) {
        assertThat(score.shares()).allSatisfy((column, share) -> assertThat(share)
                .as("column %s of %s", column, score.shares())
                .isGreaterThanOrEqualTo(COLUMN_FLOOR));
        assertThat(score.mean()).as("mean of %s", score.shares()).isGreaterThanOrEqualTo(MEAN_FLOOR);
    }

    private JsonNode parsed(Path folder, Path gold) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path note = files.filter(file ->
                            file.getFileName().toString().startsWith(name(gold) + ".") && Notes.looksLikeNote(file))
                    .findFirst()
                    .orElseThrow();
            assertThat(BoardgraphCommand.run("parse", "--out", out.toString(), note.toString()))
                    .as("exit status for %s", note.getFileName())
                    .isZero();
        }
        return JSON.readTree(out.resolve(name(gold) + ".json"));
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
        }
    }

    private static String name(Path gold) {
        return gold.getFileName().toString().replace(GOLD, "");
    }
}
