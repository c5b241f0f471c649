package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.conflict.ConflictKind;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.boardgraph.importing.Batch;
import org.boardgraph.importing.Importer;
import org.boardgraph.importing.NoteLayouts;
import org.boardgraph.importing.Origin;
import org.boardgraph.importing.Reviewing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Conflicts over the samples: whichever way they are asked for, they are the same, and a review stays with its conflict. */
@ExtendWith(TestGraph.class)
class ConflictsIT {
    private static final String ALL =
            "{ conflicts(filter: {from: \"%s\", to: \"%s\"}, first: 200) { totalCount pageInfo { hasNextPage } nodes { id kind strength"
                    + " person { id } meeting { id date board { id } } item { id } subject { ... on Topic { id } ... on Organization { id } }"
                    + " review { state by note at } } } }";

    private final Graph graph;
    private final Asking asking;

    ConflictsIT(Graph graph) {
        this.graph = graph;
        Clock noon = Clock.fixed(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.UTC);
        this.asking = new Asking(
                graph, ApiSettings.DEFAULT, new Mutations(Judgements.NONE, new Reviewing(graph, noon)::keep));
    }

    @BeforeEach
    void importSamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            new Batch(new Importer(graph, new NoteLayouts(), Clock.systemUTC()), Origin.UNNAMED, false)
                    .run(
                            files.filter(file -> !file.endsWith("README.md") && Files.isRegularFile(file))
                                    .sorted()
                                    .toList(),
                            result -> {});
        }
    }

    @Test
    void there_are_some_and_each_answers_to_its_id() {
        List<Map<String, Object>> all = all();

        assertThat(all).hasSizeGreaterThan(3);
        for (Map<String, Object> conflict : all) {
            assertThat(asking.data("{ node(id: \"" + conflict.get("id") + "\") { id ... on Conflict { kind } } }")
                            .toString())
                    .contains(
                            conflict.get("id").toString(), conflict.get("kind").toString());
        }
    }

    @Test
    void every_filter_gives_those_that_it_names() {
        List<Map<String, Object>> all = all();
        for (Map<String, Object> conflict : all) {
            same(all, "person", of(conflict, "person"), each -> of(each, "person")
                    .equals(of(conflict, "person")));
            same(all, "meeting", of(conflict, "meeting"), each -> of(each, "meeting")
                    .equals(of(conflict, "meeting")));
            if (conflict.get("item") != null) {
                same(all, "item", of(conflict, "item"), each -> of(conflict, "item")
                        .equals(of(each, "item")));
            }
            if (conflict.get("subject") != null) {
                same(all, "subject", of(conflict, "subject"), each -> of(conflict, "subject")
                        .equals(of(each, "subject")));
            }
            same(all, "board", board(conflict), each -> board(each).equals(board(conflict)));
        }
    }

    @Test
    void pages_are_the_list_cut_up_from_either_end() {
        List<Object> all = ids(found("from: \"2022-07-01\", to: \"2023-06-30\""));
        List<Object> forwards = new ArrayList<>();
        List<Object> backwards = new ArrayList<>();
        String after = "null";
        String before = "null";
        do {
            Map<String, Object> page = page("first: 2, after: " + after);
            forwards.addAll(ids(nodes(page)));
            after = next(page, "hasNextPage", "endCursor");
        } while (after != null);
        do {
            Map<String, Object> page = page("last: 2, before: " + before);
            backwards.addAll(0, ids(nodes(page)));
            before = next(page, "hasPreviousPage", "startCursor");
        } while (before != null);

        assertThat(forwards).isEqualTo(all);
        assertThat(backwards).isEqualTo(all);
    }

    @Test
    void counts_add_up_to_the_list() {
        List<Map<String, Object>> all = all();
        List<?> counts = asking.data(
                        "{ conflictCounts(filter: {from: \"2021-07-01\", to: \"2022-06-30\"}, by: [KIND, PERSON]) {"
                                + " kind count person { id } } }")
                .at("conflictCounts")
                .maps();
        List<?> later = asking.data(
                        "{ conflictCounts(filter: {from: \"2022-07-01\", to: \"2023-06-30\"}, by: [YEAR]) { from to count } }")
                .at("conflictCounts")
                .maps();

        assertThat(Stream.concat(counts.stream(), later.stream())
                        .mapToInt(count -> (Integer) ((Map<?, ?>) count).get("count"))
                        .sum())
                .isEqualTo(all.size());
    }

    @Test
    void a_filter_that_names_nothing_is_too_wide() {
        assertThat(asking.error("{ conflicts(filter: {}) { totalCount } }", Map.of()))
                .startsWith("FILTER_TOO_WIDE");
        assertThat(asking.error("{ conflicts(filter: {from: \"2021-01-01\"}) { totalCount } }", Map.of()))
                .startsWith("FILTER_TOO_WIDE");
        assertThat(asking.error(
                        "{ conflicts(filter: {from: \"2021-01-01\", to: \"2022-01-02\"}) { totalCount } }", Map.of()))
                .startsWith("FILTER_TOO_WIDE")
                .contains("367 days");
        assertThat(asking.error("{ conflicts(filter: {meeting: \"Meeting:x\"}) { totalCount } }", Map.of()))
                .startsWith("BAD_ID");
        assertThat(asking.error(
                        "{ conflicts(filter: {from: \"2021-01-01\", to: \"2021-01-02\"}, first: 500) { totalCount } }",
                        Map.of()))
                .startsWith("BAD_PAGE");
    }

    @Test
    void what_is_not_there_has_none() {
        String nowhere = "Meeting:aaaaaaaaaaaaaaaaaaaa";
        assertThat(asking.data("{ conflicts(filter: {meeting: \"" + nowhere + "\"}) { totalCount } }")
                        .toString())
                .contains("totalCount=0");
        String none = ConflictId.of(ConflictKind.DECLARED, nowhere, nowhere).toString();
        assertThat(asking.data("{ node(id: \"" + none + "\") { id } }").toString())
                .contains("node=null");
    }

    @Test
    void a_review_stays_with_its_conflict_when_the_note_comes_again() throws IOException {
        Object id = all().get(0).get("id");
        String review = "mutation { reviewConflict(id: \"" + id
                + "\", state: DISMISSED, note: \" asked, and answered \") {" + " id review { state by note at } } }";
        String kept = "{state=DISMISSED, by=officer, note=asked, and answered, at=2031-01-01T12:00:00Z}";

        assertThat(asking.error(review, Map.of())).startsWith("FORBIDDEN");
        assertThat(asking.data(review, Viewer.OFFICER).toString()).contains(kept);
        assertThat(all().get(0).get("review")).hasToString(kept);
        Importer importer = new Importer(graph, new NoteLayouts(), Clock.systemUTC());
        importer.texts().forEach(importer::rebuild);
        assertThat(all().get(0)).containsEntry("id", id);
        assertThat(all().get(0).get("review")).hasToString(kept);
        assertThat(found("review: [DISMISSED], from: \"2021-07-01\", to: \"2022-06-30\"")
                                .size()
                        + found("review: [DISMISSED], from: \"2022-07-01\", to: \"2023-06-30\"")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void a_review_of_a_conflict_that_is_not_there_is_refused() {
        String none = ConflictId.of(
                        ConflictKind.DECLARED, "Declaration:aaaaaaaaaaaaaaaaaaaa", "AgendaItem:aaaaaaaaaaaaaaaaaaaa")
                .toString();
        var result = asking.ask(
                "mutation { reviewConflict(id: \"" + none + "\", state: CONFIRMED) { id } }", Map.of(), Viewer.OFFICER);

        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "NOT_FOUND");
    }

    @Test
    void a_review_whose_conflict_is_gone_is_a_finding_for_officers() {
        Map<String, Object> conflict = all().get(0);
        asking.data(
                "mutation { reviewConflict(id: \"" + conflict.get("id") + "\", state: CONFIRMED) { id } }",
                Viewer.OFFICER);
        Reviewing reviewing = new Reviewing(graph, Clock.systemUTC());
        String findings =
                "{ findings(filter: {kind: [\"REVIEW_WITHOUT_CONFLICT\"]}) { totalCount nodes { message } } }";

        reviewing.recheck(ids -> java.util.Set.of(conflict.get("id").toString()));
        assertThat(asking.data(findings, Viewer.OFFICER).toString()).contains("totalCount=0");
        reviewing.recheck(ids -> java.util.Set.of());
        assertThat(asking.data(findings, Viewer.OFFICER).toString())
                .contains("totalCount=1", "reviewed on 2031-01-01 (confirmed)");
        assertThat(asking.data(findings).toString()).contains("totalCount=0");
        reviewing.recheck(ids -> java.util.Set.of(conflict.get("id").toString()));
        assertThat(asking.data(findings, Viewer.OFFICER).toString()).contains("totalCount=0");
    }

    private void same(
            List<Map<String, Object>> all, String filter, Object value, Predicate<Map<String, Object>> holds) {
        assertThat(ids(found(filter + ": \"" + value + "\"")))
                .as(filter)
                .isEqualTo(ids(all.stream().filter(holds).toList()));
    }

    private List<Map<String, Object>> found(String filter) {
        return nodes(asking.data("{ conflicts(filter: {" + filter + "}, first: 200) { nodes { id } } }")
                .at("conflicts")
                .map());
    }

    private Map<String, Object> page(String which) {
        return asking.data("{ conflicts(filter: {from: \"2022-07-01\", to: \"2023-06-30\"}, " + which
                        + ") { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .at("conflicts")
                .map();
    }

    private static String next(Map<String, Object> page, String more, String cursor) {
        Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
        return Boolean.TRUE.equals(info.get(more)) ? "\"" + info.get(cursor) + "\"" : null;
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String[] span : new String[][] {{"2022-07-01", "2023-06-30"}, {"2021-07-01", "2022-06-30"}}) {
            Map<String, Object> conflicts =
                    asking.data(ALL.formatted(span[0], span[1])).at("conflicts").map();
            assertThat(nodes(conflicts)).hasSize((Integer) conflicts.get("totalCount"));
            all.addAll(nodes(conflicts));
        }
        return all;
    }

    private static List<Object> ids(List<Map<String, Object>> nodes) {
        return nodes.stream().map(node -> node.get("id")).toList();
    }

    private static Object of(Map<String, Object> conflict, String field) {
        Map<?, ?> object = (Map<?, ?>) conflict.get(field);
        return object == null ? "" : object.get("id");
    }

    private static Object board(Map<String, Object> conflict) {
        return ((Map<?, ?>) ((Map<?, ?>) conflict.get("meeting")).get("board")).get("id");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Map<String, Object> connection) {
        return (List<Map<String, Object>>) connection.get("nodes");
    }
}
