package org.boardgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.boardgraph.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full text over the samples: what is found, in which order, and in pages. */
class SearchIT {
    private static final String HITS =
            "query($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String)"
                    + " { search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {"
                    + " edges { cursor score node { __typename ... on Person { name } ... on Organization { name } ... on Meeting { label: name }"
                    + " ... on AgendaItem { title meeting { date } } ... on Declaration { text } ... on Interest { id description }"
                    + " ... on Topic { topic: name } } }"
                    + " nodes { __typename ... on Node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    private static Graph graph;
    private static Asking asking;

    @BeforeAll
    static void samples() {
        graph = TestGraph.empty();
        SampleGraph.write(graph);
        asking = new Asking(graph);
    }

    private static Answered hits(Map<String, Object> variables, Viewer viewer) {
        var result = asking.ask(HITS, variables, viewer);
        assertThat(result.getErrors()).isEmpty();
        assertThat(asking.sent()).hasSize(1);
        return new Answered(result.getData());
    }

    private static List<Object> found(String text, Object... more) {
        return hits(variables(text, more), Viewer.READER).each("search.edges", "node");
    }

    private static Map<String, Object> variables(String text, Object... more) {
        Map<String, Object> variables = new java.util.HashMap<>(Map.of("text", text));
        for (int i = 0; i < more.length; i += 2) {
            variables.put((String) more[i], more[i + 1]);
        }
        return variables;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "idris callow | name=Idris Callow",
                "CALLÓW idr | name=Idris Callow",
                "tidewell harbour committee | name=Tidewell Harbour Committee",
                "tidewell pilots' guild | name=Tidewell Pilots’ Guild",
                "Tidewell Pilots’ Guild | name=Tidewell Pilots’ Guild",
                "radar north mole | title=Radar on the north mole",
            })
    void the_best_hit_comes_first(String text, String first) {
        assertThat(found(text).get(0).toString()).contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, pryor",
        "ORGANIZATION, larkmere",
        "MEETING, 2023",
        "AGENDA_ITEM, pilotage",
        "DECLARATION, declared",
        "INTEREST, regatta dinner",
        "TOPIC, ebb tide"
    })
    void each_type_is_searched(String type, String text) {
        List<Object> found = found(text, "types", List.of(type));
        String name = type.equals("AGENDA_ITEM")
                ? "AgendaItem"
                : type.charAt(0) + type.substring(1).toLowerCase();
        assertThat(found).isNotEmpty().allSatisfy(node -> assertThat(node.toString())
                .contains("__typename=" + name));
        assertThat(found(text).toString()).contains("__typename=" + name);
    }

    @Test
    void every_word_must_be_there() {
        assertThat(found("idris callow")).isNotEmpty();
        assertThat(found("idris callow zzz")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("?!")).isEmpty();
        assertThat(found("harbour", "types", List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*:*",
                "harb?ur",
                "\"harbour",
                "(harbour",
                "harbour)",
                "harbour AND",
                "NOT harbour",
                "[a TO",
                "harbour^",
                "harbour~",
                "a\\",
                "/(a|b)*/",
                "harbour && ||",
                "{* TO *}",
                "text:harbour",
                "'; MATCH (n) DETACH DELETE n //",
                "\u0000\uD83D\uDE00 harbour"
            })
    void no_sign_is_part_of_a_language(String text) {
        hits(variables(text), Viewer.READER);
    }

    @Test
    void scores_fall_and_lie_between_0_and_1() {
        List<Object> scores =
                hits(variables("harbour", "first", 200), Viewer.READER).each("search.edges", "score");
        assertThat(scores.size()).isGreaterThan(5);
        List<Double> numbers = scores.stream().map(Double.class::cast).toList();
        assertThat(numbers).isSortedAccordingTo(Collections.reverseOrder()).allMatch(score -> score > 0 && score <= 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 200})
    void pages_forwards_and_backwards(int size) {
        List<Object> all =
                hits(variables("harbour", "first", 200), Viewer.READER).each("search.edges", "cursor");
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(7);
        List<Object> forwards = new ArrayList<>();
        for (Object after = ""; after != null; ) {
            Answered page = hits(page("first", size, "after", after), Viewer.READER);
            forwards.addAll(page.each("search.edges", "cursor"));
            boolean more = (boolean) page.at("search.pageInfo.hasNextPage").value();
            assertThat(page.at("search.pageInfo.hasPreviousPage").value()).isEqualTo(!after.equals(""));
            after = more ? page.at("search.pageInfo.endCursor").value() : null;
        }
        assertThat(forwards).isEqualTo(all);
        List<Object> backwards = new ArrayList<>();
        for (Object before = ""; before != null; ) {
            Answered page = hits(page("last", size, "before", before), Viewer.READER);
            backwards.addAll(0, page.each("search.edges", "cursor"));
            boolean more = (boolean) page.at("search.pageInfo.hasPreviousPage").value();
            before = more ? page.at("search.pageInfo.startCursor").value() : null;
        }
        assertThat(backwards).isEqualTo(all);
    }

    private static Map<String, Object> page(String size, int rows, String side, Object cursor) {
        return cursor.equals("") ? variables("harbour", size, rows) : variables("harbour", size, rows, side, cursor);
    }

    @Test
    void hits_that_come_and_go_disturb_no_page() {
        Map<String, Object> text = variables("harbour", "first", 200);
        List<Object> before = hits(text, Viewer.READER).each("search.edges", "cursor");
        Object after = before.get(2);
        graph.write(tx -> tx.run("""
                UNWIND range(1, 50) AS i
                CREATE (:Organization:Passing {id: 'Organization:harbour' + i, name: 'A Harbour ' + i, words: ['a', 'harbour', '' + i]})
                CREATE (:AgendaItem:Passing {id: 'AgendaItem:quay' + i, title: 'Quays'})
                """).consume());
        try {
            List<Object> rest = hits(variables("harbour", "first", 200, "after", after), Viewer.READER)
                    .each("search.edges", "cursor");
            assertThat(rest)
                    .containsSubsequence(
                            before.subList(3, Math.min(before.size(), 8)).toArray());
        } finally {
            graph.write(tx -> tx.run("MATCH (n:Passing) DETACH DELETE n").consume());
        }
    }

    @Test
    void at_most_200_hits_can_be_paged_through() {
        graph.write(tx -> tx.run("UNWIND range(1, 300) AS i"
                        + " CREATE (:Topic:Passing {id: 'Topic:weir' + i, name: 'Weir ' + i})")
                .consume());
        try {
            Answered page = hits(variables("weir", "first", 150), Viewer.READER);
            Object end = page.at("search.pageInfo.endCursor").value();
            assertThat(page.each("search.edges", "cursor")).hasSize(150);
            Answered rest = hits(variables("weir", "first", 200, "after", end), Viewer.READER);
            assertThat(rest.each("search.edges", "cursor")).hasSize(50);
            assertThat(rest.at("search.pageInfo.hasNextPage").value()).isEqualTo(false);
        } finally {
            graph.write(tx -> tx.run("MATCH (n:Passing) DETACH DELETE n").consume());
        }
    }

    @Test
    void a_cursor_is_good_for_its_search_alone() {
        Object cursor = hits(variables("harbour", "first", 1), Viewer.READER)
                .at("search.pageInfo.endCursor")
                .value();
        assertThat(asking.error(HITS, variables("harbour lease", "after", cursor)))
                .startsWith("BAD_CURSOR");
        assertThat(asking.error(HITS, variables("harbour", "types", List.of("TOPIC"), "after", cursor)))
                .startsWith("BAD_CURSOR");
        assertThat(asking.error(HITS, variables("harbour", "after", "x"))).startsWith("BAD_CURSOR");
        assertThat(asking.error(HITS, variables("harbour", "first", 201))).startsWith("BAD_PAGE");
        assertThat(asking.error(HITS, variables("b c d e f g h i j k l m n o p q r s t u v")))
                .startsWith("TOO_COMPLEX");
        assertThat(hits(variables("Harbour HARBOUR!", "after", cursor), Viewer.READER)
                        .each("search.edges", "cursor"))
                .doesNotContain(cursor);
    }

    /** The words of sensitive entries and restricted items are in no index that a search asks. */
    @ParameterizedTest
    @ValueSource(strings = {"deckhand", "larkmere night ferry deckhand"})
    void what_is_withheld_is_found_by_nobody(String text) {
        for (Viewer viewer : List.of(Viewer.READER, Viewer.OFFICER)) {
            assertThat(hits(variables(text), viewer).each("search.edges", "node"))
                    .isEmpty();
        }
        assertThat(asking.data("{ interests(first: 200) { nodes { description } } }", Viewer.OFFICER)
                        .toString())
                .contains("Deckhand");
    }

    @Test
    void what_an_officer_withdrew_no_reader_finds() {
        String found = "regatta dinner";
        graph.write(tx -> tx.run("MATCH (i:Interest) WHERE i.description CONTAINS 'regatta' SET i.withdrawn = true")
                .consume());
        try {
            assertThat(hits(variables(found), Viewer.READER).each("search.edges", "node"))
                    .isEmpty();
            assertThat(hits(variables(found), Viewer.OFFICER).each("search.edges", "node"))
                    .hasSize(1);
        } finally {
            graph.write(tx -> tx.run("MATCH (i:Interest) WHERE i.withdrawn REMOVE i.withdrawn")
                    .consume());
        }
    }

    @Test
    void an_entry_of_several_editions_is_found_once() throws Exception {
        Path folder = java.nio.file.Files.createTempDirectory("editions");
        Path later = folder.resolve("tidewell-borough-council.csv");
        java.nio.file.Files.writeString(
                later,
                java.nio.file.Files.readString(Path.of("samples/registers/tidewell-borough-council.csv"))
                        .replace("2023-06-30", "2023-09-30"));
        SampleGraph.take(graph, List.of(later));
        try {
            assertThat(found("regatta dinner", "types", List.of("INTEREST"))).hasSize(1);
        } finally {
            TestGraph.wipe(graph);
            SampleGraph.write(graph);
        }
    }
}
