package org.boardgraph.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratorTests {
    private static final int NOTES = 120;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    private static Path world;
    private static Generator.Written written;

    @BeforeAll
    static void generate() throws IOException {
        world = folder.resolve("world");
        written = generator(NOTES, 11).write(world, () -> {});
    }

    @Test
    void the_same_seed_gives_the_same_bytes_in_another_zone_and_language() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            generator(NOTES, 11).write(folder.resolve("again"), () -> {});
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(world));
    }

    @Test
    void another_seed_gives_another_world() throws IOException {
        generator(NOTES, 12).write(folder.resolve("other"), () -> {});
        assertThat(contents(folder.resolve("other")).keySet())
                .doesNotContainAnyElementsOf(contents(world).keySet().stream()
                        .filter(name -> name.startsWith("notes"))
                        .limit(3)
                        .toList());
    }

    @Test
    void every_name_of_the_truth_stands_on_its_line() throws IOException {
        Map<String, String> notes = contents(world.resolve("notes"));
        List<JsonNode> lines = truth();
        assertThat(lines).hasSize(written.mentions());
        for (JsonNode line : lines) {
            String[] text = notes.getOrDefault(line.get("note").asString(), "").split("\n", -1);
            assertThat(text[line.get("line").asInt() - 1])
                    .contains(line.get("name").asString());
        }
    }

    @Test
    void nobody_sits_for_a_council_before_or_after_being_in_office() throws IOException {
        Map<String, Person> people = new TreeMap<>();
        World invented = world(NOTES, 11);
        invented.people().forEach(person -> people.put(person.key(), person));
        invented.casts().stream()
                .flatMap(List::stream)
                .filter(cast -> cast.placement().sort().inOffice())
                .forEach(cast -> assertThat(cast.person().terms())
                        .as("%s on %s", cast.person(), cast.placement())
                        .anyMatch(term -> term.council() == cast.council()
                                && term.covers(
                                        cast.placement().from(),
                                        cast.placement().to())));
    }

    @Test
    void nobody_is_twice_on_one_list() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode line : truth()) {
            if (line.get("kind").asString().equals("listed")) {
                assertThat(seen.add(line.get("note") + " " + line.get("person")))
                        .as(line.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void each_note_lists_members_and_its_name_tells_board_and_date() throws IOException {
        Map<String, String> golds = contents(world.resolve("truth/notes"));
        assertThat(golds).hasSize(NOTES);
        golds.forEach((name, text) -> {
            JsonNode gold = JSON.readTree(text);
            assertThat(gold.get("attendance").size()).as(name).isGreaterThanOrEqualTo(4);
            assertThat(name).contains(gold.get("date").asString());
        });
    }

    @Test
    void both_layouts_are_there_and_a_board_keeps_its_own() throws IOException {
        Map<String, String> layouts = new TreeMap<>();
        for (String file : contents(world.resolve("notes")).keySet()) {
            String board = file.replaceAll("-\\d{4}-\\d\\d-\\d\\d\\..*", "");
            String layout = file.substring(file.lastIndexOf('.'));
            assertThat(layouts.merge(board, layout, (first, next) -> next)).isEqualTo(layout);
            assertThat(layouts.get(board)).isEqualTo(layout);
        }
        assertThat(layouts.values()).contains(".txt", ".md");
    }

    @Test
    void life_is_all_there() throws IOException {
        String golds = String.join("\n", contents(world.resolve("truth/notes")).values());
        assertThat(golds)
                .contains("\"status\":\"substitute\"")
                .contains("\"status\":\"apologies\"")
                .contains("\"status\":\"officer\"")
                .contains("\"restricted\":true")
                .contains("\"kind\":\"attendance\"")
                .contains("\"noDeclarationsStated\":true")
                .contains("\"nature\":\"DISCLOSABLE_PECUNIARY\"")
                .contains("\"items\":[\"");
    }

    @Test
    void people_sit_for_more_than_one_council_and_share_names() {
        World invented = world(600, 3);
        long moved = invented.people().stream()
                .filter(person -> person.terms().stream()
                                .map(Person.Term::council)
                                .distinct()
                                .count()
                        > 1)
                .count();
        long names = invented.people().stream().map(Person::name).distinct().count();
        assertThat(moved).isPositive();
        assertThat(names).isLessThan(invented.people().size());
    }

    @Test
    void councils_end_in_favour_of_others() {
        Councils councils = Councils.invent(200, WordLists.of("places.txt"), new Dice(5));
        Council ended = councils.all().stream()
                .filter(council -> council.ended() != null)
                .findFirst()
                .orElseThrow();
        LocalDate after = LocalDate.of(2030, 1, 1);
        assertThat(councils.on(ended.key(), after)).isNotEqualTo(ended);
        assertThat(councils.exists(ended.key(), after)).isFalse();
    }

    private static Generator generator(int notes, long seed) {
        return new Generator(notes, seed, Generator.usualPeople(notes));
    }

    private static World world(int notes, long seed) {
        WordLists words = WordLists.of("names.txt", "places.txt", "sentences.txt");
        return World.invent(notes, seed, Generator.usualPeople(notes), words);
    }

    private static List<JsonNode> truth() throws IOException {
        return Files.readAllLines(world.resolve("truth/persons.jsonl")).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
