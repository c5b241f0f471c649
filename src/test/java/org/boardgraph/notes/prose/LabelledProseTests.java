package org.boardgraph.notes.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardgraph.model.Note;
import org.boardgraph.notes.Notes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole notes, with what their sentences say labelled: declarations to the last field, who took part, who came and went. */
class LabelledProseTests {
    private static final Path LABELLED = Path.of("src/test/resources/labelled");

    static List<Path> golds() throws IOException {
        try (Stream<Path> files = Files.list(LABELLED)) {
            return files.filter(file -> file.getFileName().toString().matches("prose-.*\\.gold\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("golds")
    void says_what_is_labelled(Path gold) throws IOException {
        JsonNode wanted = JsonMapper.shared().readTree(gold);
        Note note = Notes.parse(Notes.read(LABELLED.resolve(wanted.get("source").asString())));

        assertThat(note.declarations().stream().map(LabelledProseTests::told))
                .containsExactlyInAnyOrderElementsOf(list(wanted.get("declarations")).stream()
                        .map(LabelledProseTests::told)
                        .toList());
        for (Note.Item item : note.items()) {
            assertThat(item.participation().stream().map(p -> p.person() + " " + p.as()))
                    .as("item %s", item.number())
                    .containsExactlyInAnyOrderElementsOf(
                            list(wanted.get("participation").get(String.valueOf(item.number()))).stream()
                                    .map(p -> p.get(0).asString() + " "
                                            + p.get(1).asString().toUpperCase(java.util.Locale.ROOT))
                                    .toList());
        }
        assertThat(note.attendance().stream().flatMap(one -> one.movements().stream()
                        .map(m -> one.name() + " " + m.change() + " " + m.item() + " " + m.time())))
                .containsExactlyInAnyOrderElementsOf(list(wanted.get("movements")).stream()
                        .map(m ->
                                m.get(0).asString() + " " + m.get(1).asString().toUpperCase(java.util.Locale.ROOT) + " "
                                        + m.get(2).asString() + " "
                                        + (m.get(3).isNull() ? "null" : m.get(3).asString()))
                        .toList());
        note.declarations().forEach(d -> assertThat(String.join(
                        " ",
                        note.source()
                                .lines()
                                .subList(d.lines().first() - 1, d.lines().last())))
                .as("the lines hold the words")
                .contains(d.text()));
    }

    private static String told(Note.Declaration d) {
        return String.join("+", d.people()) + "|" + d.item() + "|" + d.nature() + "|" + d.subjects() + "|" + d.text()
                + "|" + d.leftRoom() + "|" + d.dispensation() + "|" + d.byOfficer() + "|" + (d.restates() != null);
    }

    private static String told(JsonNode d) {
        return String.join("+", texts(d.get("people"))) + "|"
                + (d.get("item").isNull() ? null : d.get("item").asString()) + "|"
                + d.get("nature").asString() + "|" + texts(d.get("subjects")) + "|"
                + d.get("text").asString() + "|"
                + (d.get("leftRoom").isNull() ? null : d.get("leftRoom").asBoolean()) + "|"
                + d.get("dispensation").asBoolean() + "|" + d.get("byOfficer").asBoolean() + "|"
                + !d.get("restates").isNull();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
