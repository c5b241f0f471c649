package org.boardgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples hold what their README says they show. Their labels stand in src/test/resources/samples-gold. */
class SamplesTests {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path LABELS = Path.of("src/test/resources/samples-gold");

    private static final Map<String, JsonNode> LABELLED = new TreeMap<>();
    private static final Map<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(LABELS)) {
            for (Path file : files.toList()) {
                JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
                String source = gold.get("source").asString();
                LABELLED.put(source, gold);
                TEXTS.put(source, Files.readString(SAMPLES.resolve(source)));
            }
        }
    }

    @Test
    void there_are_at_least_eight_notes_of_three_years_in_both_layouts_and_each_is_labelled() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> notes = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
            assertThat(notes).hasSizeGreaterThanOrEqualTo(8).containsExactlyInAnyOrderElementsOf(LABELLED.keySet());
        }
        assertThat(TEXTS.values()).anyMatch(text -> text.contains("<AI1>")).anyMatch(text -> text.contains("Item\t"));
        assertThat(each("/date").stream().map(date -> date.substring(0, 4))).contains("2021", "2022", "2023");
    }

    @Test
    void every_listed_name_and_title_stands_in_its_note() {
        LABELLED.forEach((source, gold) -> {
            for (JsonNode row : gold.get("attendance")) {
                assertThat(TEXTS.get(source)).contains(row.get("name").asString());
            }
            for (JsonNode item : gold.get("items")) {
                assertThat(TEXTS.get(source)).contains(item.get("title").asString());
            }
            for (JsonNode declaration : gold.get("declarations")) {
                assertThat(TEXTS.get(source)).contains(declaration.get("text").asString());
            }
            for (JsonNode correction : gold.get("corrections")) {
                assertThat(TEXTS.get(source)).contains(correction.get("text").asString());
            }
        });
    }

    @Test
    void each_kind_of_row_is_there() {
        assertThat(attendance("status")).contains("present", "apologies", "substitute", "in_attendance", "officer");
        assertThat(attendance("role")).contains("observer", "substitute", "Chair", "Vice-Chair", "Deputy-chair");
    }

    @Test
    void there_are_declarations_corrections_a_restricted_item_decisions_actions_and_a_vote() {
        String all = String.join(
                "\n", LABELLED.values().stream().map(JsonNode::toString).toList());
        assertThat(all)
                .contains("\"nature\":\"DISCLOSABLE_PECUNIARY\"", "\"nature\":\"PERSONAL\"", "\"restricted\":true")
                .contains("\"kind\":\"attendance\"", "\"kind\":\"authority_name\"", "\"kind\":\"person_name\"")
                .contains("\"decisions\":2", "\"actions\":2", "\"items\":[\"3\"]");
        assertThat(TEXTS.values()).anyMatch(text -> text.contains("It was moved by") && text.contains("carried by"));
    }

    @Test
    void somebody_is_printed_for_two_authorities_and_two_people_share_a_name_on_one_list() {
        TreeSet<String> authorities = new TreeSet<>();
        LABELLED.values().forEach(gold -> gold.get("attendance").forEach(row -> {
            if (row.get("name").asString().equals("Maud Fennimore")) {
                authorities.add(row.get("authority").asString());
            }
        }));
        assertThat(authorities).containsExactly("Marlebeck District Council", "Wrenshire County Council");
        assertThat(LABELLED.get("rivers-and-roads-board-2023-06-13.txt").get("attendance"))
                .filteredOn(row -> row.get("name").asString().equals("John Pryor"))
                .extracting(row -> row.get("authority").asString())
                .containsExactly("Dunnock Bay Council", "Tidewell Borough Council");
    }

    private static List<String> each(String pointer) {
        return LABELLED.values().stream()
                .map(gold -> gold.at(pointer).asString())
                .toList();
    }

    private static TreeSet<String> attendance(String field) {
        TreeSet<String> values = new TreeSet<>();
        LABELLED.values().forEach(gold -> gold.get("attendance").forEach(row -> {
            if (!row.get(field).isNull()) {
                values.add(row.get(field).asString());
            }
        }));
        return values;
    }
}
