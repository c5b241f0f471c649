package org.boardgraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardgraph.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a note puts into the graph, node by node, as golden files. {@code -Dgolden.write=true} writes them anew, to be read by
 * eye before they are kept.
 */
class NoteFactsTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/importing");

    @ParameterizedTest
    @CsvSource({"ferry-march", "town-council"})
    void facts_are_those_of_the_golden_file(String name) throws IOException {
        String script = name.equals("ferry-march") ? Scripts.FERRY_MARCH : Scripts.TOWN_COUNCIL;
        String actual = text(facts(script));
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void lines_that_move_change_no_id() {
        NoteFacts before = facts(Scripts.FERRY_MARCH);
        NoteFacts after = facts("\n\n\n" + Scripts.FERRY_MARCH);
        assertThat(keys(after)).isEqualTo(keys(before));
        assertThat(after.named().seen().keySet())
                .isEqualTo(before.named().seen().keySet());
    }

    @Test
    void every_link_ends_at_something() {
        NoteFacts facts = facts(Scripts.FERRY_MARCH);
        List<String> known = new ArrayList<>(keys(facts));
        facts.named().prints().forEach(print -> known.add(Named.PROFILE + print));
        known.addAll(facts.bodies().keySet());
        known.addAll(facts.topics().keySet());
        assertThat(facts.links()).allSatisfy(link -> assertThat(known).contains(link.from(), link.to()));
        assertThat(keys(facts)).doesNotHaveDuplicates();
    }

    @Test
    void withheld_words_stand_on_withheld_nodes_alone() {
        NoteFacts facts = facts(Scripts.FERRY_MARCH);
        assertThat(all(facts))
                .filteredOn(fact -> !fact.label().equals("Withheld"))
                .allSatisfy(fact -> assertThat(fact.properties().toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("canary"));
        assertThat((facts.links().toString() + facts.bodies() + facts.topics()).toLowerCase(Locale.ROOT))
                .doesNotContain("canary");
        String hidden = all(facts)
                .filter(fact -> fact.label().equals("Withheld"))
                .toList()
                .toString();
        assertThat(hidden)
                .contains("CANARY Quay", "CANARY: to pay", "CANARY: to sign", "CANARY Holdings", "CANARY o'clock");
    }

    @Test
    void a_quote_is_at_most_500_characters_of_the_lines() {
        String longText = "x".repeat(489) + "\uD83D\uDE00 and more";
        NoteFacts facts = facts("board: B\ndate: 2020-01-01\nitem: 1 | " + longText + "\n");
        Fact item = all(facts)
                .filter(fact -> fact.label().equals("AgendaItem"))
                .findFirst()
                .orElseThrow();
        String quote = (String) item.properties().get("quote");
        assertThat(quote).startsWith("item: 1 | xxx").hasSize(499);
        assertThat(Character.isHighSurrogate(quote.charAt(quote.length() - 1))).isFalse();
    }

    @Test
    void people_add_up_in_any_order() {
        List<String> scripts = List.of(Scripts.FERRY_MARCH, Scripts.FERRY_JUNE, Scripts.FERRY_SEPTEMBER);
        List<Sighting> ash = scripts.stream()
                .flatMap(script -> facts(script).named().seen().values().stream())
                .map(Named.Seen::sighting)
                .filter(seen -> seen.name().toLowerCase(Locale.ROOT).equals("jane ash"))
                .toList();
        Person whole = Person.of(ash);
        Person sum = ash.stream()
                .map(one -> Person.of(List.of(one)))
                .reduce(Person::with)
                .orElseThrow();
        assertThat(whole.properties()).containsEntry("name", "JANE ASH").containsEntry("honorificSuffix", "MBE JP");
        assertThat(sum.properties()).isEqualTo(whole.properties());
        assertThat(Person.of(whole.properties())).isEqualTo(whole);
    }

    private static NoteFacts facts(String script) {
        Note note = ScriptedNotes.note("note.txt", script);
        return NoteFacts.of(note, MeetingKey.of(note, null));
    }

    private static Stream<Fact> all(NoteFacts facts) {
        return Stream.concat(Stream.of(facts.document(), facts.meeting()), facts.owned().stream());
    }

    private static List<String> keys(NoteFacts facts) {
        return all(facts).map(Fact::key).sorted().toList();
    }

    /** Nodes in the order of the note under short names, and beneath each the relationships that go out of it. */
    private static String text(NoteFacts facts) {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        all(facts)
                .forEach(fact ->
                        names.put(fact.key(), fact.label() + " " + counts.merge(fact.label(), 1, Integer::sum)));
        facts.bodies().forEach((id, body) -> names.put(id, "<" + body.names().latest() + ">"));
        facts.topics().forEach((id, topic) -> names.put(id, "<" + topic.latest() + ">"));
        StringBuilder text = new StringBuilder();
        all(facts).forEach(fact -> node(text, names, fact.key(), fact.properties(), facts.links()));
        facts.bodies().forEach((id, body) -> node(text, names, id, body.properties(), facts.links()));
        facts.topics().forEach((id, topic) -> node(text, names, id, topic.properties(), facts.links()));
        facts.named().seen().forEach((mention, seen) -> text.append(names.get(mention.toString()))
                .append(
                        seen.sameAs() == null
                                ? " is somebody"
                                : " is " + names.get(seen.sameAs().toString()))
                .append(seen.print() == null ? "" : ", " + seen.print())
                .append('\n'));
        facts.named().parts().forEach(part -> text.append(
                        names.get(part.mention().toString()))
                .append(' ')
                .append(part.type())
                .append(part.outward() ? " -> " : " <- ")
                .append(names.getOrDefault(part.target(), part.target()))
                .append('\n'));
        return text.toString();
    }

    private static void node(
            StringBuilder text,
            Map<String, String> names,
            String key,
            Map<String, Object> properties,
            List<Link> links) {
        text.append(names.getOrDefault(key, key)).append('\n');
        new TreeMap<>(properties).forEach((name, value) -> text.append("    ")
                .append(name)
                .append(": ")
                .append(shown(value))
                .append('\n'));
        links.stream().filter(link -> link.from().equals(key)).forEach(link -> text.append("  -")
                .append(link.type())
                .append("-> ")
                .append(names.getOrDefault(link.to(), link.to()))
                .append(link.properties().isEmpty() ? "" : " " + new TreeMap<>(link.properties()))
                .append('\n'));
    }

    private static String shown(Object value) {
        return value.toString().replace("\n", "\\n");
    }
}
