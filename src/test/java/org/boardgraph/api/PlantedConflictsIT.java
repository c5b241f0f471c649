package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardgraph.generate.PlantedNotes;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.ImportResult;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generated notes with planted conflicts and near misses: all conflicts are found, and nothing else; -DplantedNotes=200 for more. */
class PlantedConflictsIT {
    private static final int NOTES = Integer.getInteger("plantedNotes", 60);
    private static final long SEED = Long.getLong("plantedSeed", 4);
    private static final String ASKED =
            "{ conflicts(filter: {from: \"%s\", to: \"%s\"}, first: 200%s) { pageInfo { hasNextPage endCursor } nodes { kind"
                    + " person { name } meeting { date board { name } } item { number }"
                    + " subject { ... on Topic { name } ... on Organization { name } }"
                    + " because { citation { document { name } firstLine lastLine quote } } } } }";

    @TempDir
    private static Path folder;

    private static Asking asking;
    private static JsonNode truth;
    private static LocalDate first;
    private static LocalDate last;

    @BeforeAll
    static void importAll() throws IOException {
        Path planted = folder.resolve("planted");
        new PlantedNotes(NOTES, SEED).write(planted, () -> {});
        truth = JsonMapper.shared().readTree(Files.readString(planted.resolve("truth/conflicts.json")));
        Graph graph = TestGraph.empty();
        Batch batch = new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false);
        List<ImportResult> rejected = new ArrayList<>();
        for (String part : List.of("lists", "notes", "registers")) {
            try (Stream<Path> files = Files.list(planted.resolve(part))) {
                batch.run(files.sorted().toList(), result -> {
                    if (result instanceof ImportResult.Rejected) {
                        rejected.add(result);
                    }
                });
            }
        }
        assertThat(rejected).isEmpty();
        asking = new Asking(graph);
        List<LocalDate> days = truth.get("meetings")
                .valueStream()
                .map(meeting -> LocalDate.parse(meeting.get("date").asString()))
                .sorted()
                .toList();
        first = days.get(0);
        last = days.get(days.size() - 1);
    }

    @Test
    void an_officer_is_told_of_all_that_is_planted_and_of_nothing_else() {
        assertThat(found(Viewer.OFFICER)).containsExactlyInAnyOrderElementsOf(planted(conflict -> true));
    }

    /** What asks of something missing is left out, for a reader, where it could stand in a sensitive entry. */
    @Test
    void a_reader_is_told_of_all_but_what_a_sensitive_entry_could_answer() {
        List<String> open = planted(conflict -> !conflict.get("officersOnly").asBoolean());
        Set<String> withSensitive = withSensitiveEntries();
        List<String> listed = open.stream()
                .filter(line -> !line.matches("DECLARED_(ELSEWHERE_NOT_HERE|NOT_REGISTERED) .*")
                        || !withSensitive.contains(line.split(" \\| ")[1]))
                .toList();

        assertThat(found(Viewer.READER)).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(listed).hasSizeGreaterThan(open.size() * 9 / 10);
    }

    /** Who has one is public. */
    private static Set<String> withSensitiveEntries() {
        Set<String> names = new TreeSet<>();
        String after = "";
        boolean more = true;
        while (more) {
            Answered interests = asking.data("{ interests(first: 200" + after
                            + ") { pageInfo { hasNextPage endCursor } nodes { sensitive person { name } } } }")
                    .at("interests");
            interests.at("nodes").maps().stream()
                    .filter(node -> Boolean.TRUE.equals(node.get("sensitive")))
                    .forEach(node -> names.add(at(node.get("person"), "name")));
            Map<String, Object> info = interests.at("pageInfo").map();
            more = Boolean.TRUE.equals(info.get("hasNextPage"));
            after = ", after: \"" + info.get("endCursor") + "\"";
        }
        return names;
    }

    @Test
    void nothing_is_a_conflict_and_a_near_miss() {
        TreeSet<String> both = new TreeSet<>(planted(conflict -> true));
        both.retainAll(told(truth.get("nearMisses"), miss -> true));

        assertThat(both).isEmpty();
    }

    private static List<String> planted(Predicate<JsonNode> such) {
        return told(truth.get("conflicts"), such);
    }

    private static List<String> told(JsonNode list, Predicate<JsonNode> such) {
        return list.valueStream()
                .filter(such)
                .map(conflict -> String.join(
                        " | ",
                        conflict.get("kind").asString(),
                        conflict.get("person").asString(),
                        conflict.get("board").asString(),
                        conflict.get("date").asString(),
                        conflict.get("item").asString("none"),
                        conflict.get("subject").asString("none")))
                .toList();
    }

    private static List<String> found(Viewer viewer) {
        List<String> found = new ArrayList<>();
        for (LocalDate from = first; !from.isAfter(last); from = from.plusDays(90)) {
            String after = "";
            boolean more = true;
            while (more) {
                Map<String, Object> page = asking.data(ASKED.formatted(from, from.plusDays(89), after), viewer)
                        .at("conflicts")
                        .map();
                ((List<?>) page.get("nodes")).forEach(node -> found.add(line((Map<?, ?>) node)));
                Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
                more = Boolean.TRUE.equals(info.get("hasNextPage"));
                after = ", after: \"" + info.get("endCursor") + "\"";
            }
        }
        return found;
    }

    private static String line(Map<?, ?> node) {
        Map<?, ?> meeting = (Map<?, ?>) node.get("meeting");
        return String.join(
                " | ",
                String.valueOf(node.get("kind")),
                at(node.get("person"), "name"),
                at(meeting.get("board"), "name"),
                String.valueOf(meeting.get("date")),
                at(node.get("item"), "number"),
                at(node.get("subject"), "name"));
    }

    private static String at(Object node, String name) {
        return node instanceof Map<?, ?> map ? String.valueOf(map.get(name)) : "none";
    }
}
