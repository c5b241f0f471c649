package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Recording;
import org.boardgraph.model.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that keeps a copy by reading what changed has, at the end, what the lists say. */
@ExtendWith(TestGraph.class)
class ChangesIT {
    private static final String CHANGES = "query($after: String, $types: [ChangeType!], $first: Int = 200) {"
            + " changes(after: $after, types: $types, first: $first) { nodes { id type action at node { __typename id } mergedInto }"
            + " edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

    private final Graph graph;
    private final Asking asking;
    private final Map<String, String> copy = new HashMap<>();
    private String after;

    ChangesIT(Graph graph) {
        this.graph = graph;
        this.asking = new Asking(graph);
    }

    @BeforeEach
    void samples() {
        SampleGraph.write(graph);
    }

    /** Reads on from the last cursor, and answers with what happened, by id. */
    private Map<String, String> follow() {
        Map<String, String> happened = new HashMap<>();
        boolean more = true;
        while (more) {
            Answered page = page(7);
            for (Object each : (List<?>) page.at("changes.nodes").value()) {
                Map<?, ?> change = (Map<?, ?>) each;
                String id = (String) change.get("id");
                happened.put(id, (String) change.get("action"));
                if (change.get("node") == null || change.get("mergedInto") != null) {
                    copy.remove(id);
                } else {
                    assertThat(((Map<?, ?>) change.get("node")).get("id")).isEqualTo(id);
                    copy.put(id, (String) change.get("type"));
                }
            }
            more = (boolean) page.at("changes.pageInfo.hasNextPage").value();
            Object end = page.at("changes.pageInfo.endCursor").value();
            after = end == null ? after : (String) end;
        }
        return happened;
    }

    private Answered page(int size) {
        Map<String, Object> variables = new HashMap<>(Map.of("first", size));
        variables.put("after", after);
        var result = asking.ask(CHANGES, variables, Viewer.READER);
        assertThat(result.getErrors()).isEmpty();
        assertThat(asking.sent()).hasSize(1);
        return new Answered(result.getData());
    }

    /** All objects of the lists that a reader can page through, by id. */
    private Set<String> listed() {
        Set<String> ids = new TreeSet<>();
        for (String list : List.of(
                "people", "organizations", "meetings", "memberships", "declarations", "interests", "documents")) {
            ids.addAll(
                    asking
                            .data("{ " + list + "(first: 200) { edges { node { id } } } }")
                            .each(list + ".edges", "node.id")
                            .stream()
                            .map(String.class::cast)
                            .toList());
        }
        return ids;
    }

    @Test
    void all_that_was_imported_was_created() {
        Map<String, String> happened = follow();

        assertThat(copy.keySet()).containsExactlyInAnyOrderElementsOf(listed());
        assertThat(happened.values().stream().filter("DELETED"::equals)).isEmpty();
        assertThat(copy.values().stream().collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "PERSON", "ORGANIZATION", "MEETING", "MEMBERSHIP", "DECLARATION", "INTEREST", "DOCUMENT");
        assertThat(follow()).isEmpty();
    }

    @Test
    void the_same_note_again_changes_nothing() {
        follow();
        SampleGraph.take(graph, SampleGraph.files());

        assertThat(follow()).isEmpty();
    }

    @Test
    void what_is_taken_out_is_deleted_and_what_comes_back_is_created() {
        follow();
        for (Path file : SampleGraph.files()) {
            String name = file.getFileName().toString();
            SampleGraph.importer(graph).remove(name);
            Map<String, String> gone = follow();
            assertThat(gone).as(name).containsValue("DELETED");
            assertThat(copy.keySet()).as(name).containsExactlyInAnyOrderElementsOf(listed());

            SampleGraph.take(graph, List.of(file));
            assertThat(follow()).as(name).containsValue("CREATED");
            assertThat(copy.keySet()).as(name).containsExactlyInAnyOrderElementsOf(listed());
        }
    }

    @Test
    void reference_lists_change_what_they_tell_apart() {
        follow();
        for (String list : List.of("authorities.csv", "board-names.yaml")) {
            SampleGraph.take(graph, List.of(Path.of("samples", "lists", list)));
            follow();
            assertThat(copy.keySet()).as(list).containsExactlyInAnyOrderElementsOf(listed());
        }
        SampleGraph.importer(graph).remove("authorities.csv");
        follow();
        assertThat(copy.keySet()).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void a_newer_version_of_a_note_updates_what_it_says_again() throws Exception {
        follow();
        Path note = Path.of("samples/tidewell-harbour-committee-2023-02-01.md");
        Path newer = Files.createTempDirectory("newer").resolve("newer.md");
        Files.writeString(newer, Files.readString(note).replace("Net Loft", "Rope Loft"));
        SampleGraph.take(graph, List.of(newer));

        String meeting = (String)
                asking.data("{ meetings(filter: {from: \"2023-02-01\", to: \"2023-02-01\"}) { nodes { id venue } } }")
                        .each("meetings.nodes", "id")
                        .get(0);
        assertThat(follow()).containsEntry(meeting, "UPDATED");
        assertThat(copy.keySet()).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void people_who_are_one_are_merged_and_apart_again() {
        follow();
        Judging judging = new Judging(graph, Clock.systemUTC());
        List<Object> people =
                asking.data("{ people(first: 2) { nodes { id } } }").each("people.nodes", "id");
        Id one = Id.parse((String) people.get(0)).orElseThrow();
        Id other = Id.parse((String) people.get(1)).orElseThrow();
        Judgement judgement =
                judging.decide(new Judging.Wish(one.as("Mention"), other.as("Mention"), true, null, "test"));
        Id decision = ((Judgement.Done) judgement).decision();

        Map<String, String> happened = follow();
        assertThat(happened).containsValue("MERGED");
        String merged = happened.entrySet().stream()
                .filter(each ->
                        each.getValue().equals("MERGED") && each.getKey().startsWith("Person"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        assertThat(List.of(one.toString(), other.toString())).contains(merged);
        assertThat(merges())
                .contains(Map.of(
                        "id", merged, "into", merged.equals(one.toString()) ? other.toString() : one.toString()));
        assertThat(copy.keySet()).containsExactlyInAnyOrderElementsOf(listed());

        judging.undo(decision);
        assertThat(follow()).containsEntry(merged, "CREATED");
        assertThat(copy.keySet()).containsExactlyInAnyOrderElementsOf(listed());
    }

    private List<Object> merges() {
        var nodes = (List<?>) new Answered(asking.ask(CHANGES, Map.of("types", List.of("PERSON")), Viewer.READER)
                        .getData())
                .at("changes.nodes")
                .value();
        List<Object> merges = new ArrayList<>();
        for (Object each : nodes) {
            Map<?, ?> change = (Map<?, ?>) each;
            if ("MERGED".equals(change.get("action"))) {
                merges.add(Map.of("id", change.get("id"), "into", change.get("mergedInto")));
            }
        }
        return merges;
    }

    @Test
    void what_is_withdrawn_is_deleted_for_readers_alone() {
        follow();
        Object entry = asking.data("{ interests(first: 200) { nodes { id description } } }")
                .each("interests.nodes", "id")
                .get(0);
        new Recording(graph, Clock.systemUTC())
                .withdraw(Id.parse((String) entry).orElseThrow(), "mistaken", "test");

        assertThat(follow()).containsEntry((String) entry, "DELETED");
        assertThat(copy.keySet()).containsExactlyInAnyOrderElementsOf(listed());
        after = null;
        var officers = asking.ask(CHANGES, Map.of("types", List.of("INTEREST")), Viewer.OFFICER);
        assertThat(officers.getData().toString()).contains("id=" + entry + ", type=INTEREST, action=UPDATED");
    }

    @Test
    void types_pages_and_errors() {
        assertThat(asking.data("{ changes(types: []) { nodes { id } } }").each("changes.nodes", "id"))
                .isEmpty();
        assertThat(asking.data("{ changes(types: [MEETING], first: 200) { nodes { type } } }")
                        .each("changes.nodes", "type"))
                .isNotEmpty()
                .containsOnly("MEETING");
        assertThat(asking.error("{ changes(first: 201) { nodes { id } } }", Map.of()))
                .startsWith("BAD_PAGE");
        Object cursor = asking.data("{ meetings(first: 1) { pageInfo { endCursor } } }")
                .at("meetings.pageInfo.endCursor")
                .value();
        assertThat(asking.error("{ changes(after: \"" + cursor + "\") { nodes { id } } }", Map.of()))
                .startsWith("BAD_CURSOR");
        assertThat(page(3).at("changes.pageInfo.hasPreviousPage").value()).isEqualTo(false);
    }
}
