package org.boardgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.boardgraph.query.SearchWords.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Full text: the best {@value #MOST} hits of the words in the indexes of the types asked for, best first. What is withheld is in none of
 * these indexes, so that it is found by nobody. A row is the node, its score, its id and its type.
 */
final class Search {
    private static final int MOST = 200;
    /** A score of 1, as the whole number by which rows are ordered. */
    private static final double UNIT = 10_000;
    /** Of more hits of one type that score the same to the index, some are left out. */
    private static final long LOOKED_AT = 1000;
    /** An entry stands in many editions, and counts once. */
    private static final long ENTRIES_LOOKED_AT = 5000;

    private static final int TYPE = 3;

    /** An index, and what a word counts in its properties: about 1 where it stands in the best of them. */
    private record Index(String type, String name, long lookedAt, List<Weight> fields) {}

    private static final Map<String, Index> INDEXES = indexes();

    private final Compiler compiler;
    private final Selected field;
    private final List<String> types;
    private final RowPage page;
    private final Step step;

    Search(Compiler compiler, Selected field) {
        this.compiler = compiler;
        this.field = field;
        this.types = types(field.arguments().get("types"));
        SearchWords words =
                SearchWords.of((String) Objects.requireNonNull(field.arguments().get("text")));
        Order order = new Order(
                "Search" + mark(words.words() + " " + types),
                List.of(new Order.Key("score", true, true), new Order.Key("id", false, false)));
        this.page = new RowPage(Page.of(field.arguments(), Page.SIZE, order), order);
        this.step = compiler.step(n -> clause(n, words));
    }

    private static Map<String, Index> indexes() {
        Map<String, Index> indexes = new LinkedHashMap<>();
        indexes.put("PERSON", index("Person", "people", new Weight("words", 0.6, 0.4)));
        indexes.put("ORGANIZATION", index("Organization", "organizations", new Weight("words", 0.6, 0.4)));
        indexes.put(
                "TOPIC", index("Topic", "topics", new Weight("name", 0.6, 0.4), new Weight("otherNames", 0.5, 0.3)));
        indexes.put(
                "MEETING",
                index(
                        "Meeting",
                        "meetings",
                        new Weight("name", 0.5, 0.3),
                        new Weight("venue", 0.2, 0.1),
                        new Weight("date", 0.2, 0.1)));
        indexes.put(
                "AGENDA_ITEM",
                index("AgendaItem", "items", new Weight("title", 0.5, 0.3), new Weight("text", 0.1, 0.1)));
        indexes.put("DECLARATION", index("Declaration", "declarations", new Weight("text", 0.3, 0.3)));
        indexes.put(
                "INTEREST",
                new Index(
                        "Interest",
                        "words_of_interests",
                        ENTRIES_LOOKED_AT,
                        List.of(
                                new Weight("subject", 0.5, 0.3),
                                new Weight("description", 0.1, 0.1),
                                new Weight("value", 0.1, 0.1))));
        return indexes;
    }

    private static Index index(String type, String name, Weight... fields) {
        return new Index(type, "words_of_" + name, LOOKED_AT, List.of(fields));
    }

    private static List<String> types(@Nullable Object sent) {
        return sent == null
                ? List.copyOf(INDEXES.keySet())
                : INDEXES.keySet().stream().filter(((List<?>) sent)::contains).toList();
    }

    /** Tells the cursors of one search from those of any other. */
    private static String mark(String search) {
        CRC32 sum = new CRC32();
        sum.update(search.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private String clause(int number, SearchWords words) {
        List<List<Object>> asked = new ArrayList<>();
        for (String type : words.isEmpty() ? List.<String>of() : types) {
            Index index = Objects.requireNonNull(INDEXES.get(type));
            asked.add(List.of(index.name, words.query(index.fields), index.lookedAt));
        }
        Parameters parameters = compiler.parameters();
        return """
                CALL () {
                  CALL () {
                    UNWIND %1$s AS asked
                    CALL (asked) {
                      CALL db.index.fulltext.queryNodes(asked[0], asked[1], {limit: asked[2]}) YIELD node AS m, score AS points
                      RETURN m, points
                    }
                    WITH m, points WHERE %2$s
                    WITH m, points / %3$s AS share, size(split(coalesce(m.name, m.title, m.subject, m.text), ' ')) AS length
                    WITH m, toInteger(round(%4$s * (0.9 * CASE WHEN share > 1 THEN 1 ELSE share END + 0.1 / coalesce(length, 1)))) AS score
                    ORDER BY score DESC, m.id LIMIT %5$d
                    WITH collect([m, score, m.id, head([label IN labels(m) WHERE label IN %6$s])]) AS others
                %7$s
                  }
                  RETURN [[-1, [e IN found | [id(e[0]), e[1], e[2], e[3]]], %8$s]] AS l%9$d, [e IN found | e[0]] AS s%9$d
                }""".formatted(
                        parameters.add(asked),
                        seen(),
                        parameters.add((double) Math.max(1, words.words().size())),
                        UNIT,
                        MOST,
                        INDEXES.values().stream()
                                .map(index -> "'" + index.type + "'")
                                .collect(Collectors.joining(", ", "[", "]")),
                        Step.indented(Step.indented(page.cut(parameters))),
                        RowPage.LINK,
                        number);
    }

    /** What the viewer may see, and of entries the newest alone. */
    private String seen() {
        List<String> conditions = new ArrayList<>();
        for (Index index : INDEXES.values()) {
            String seen = Types.named(index.type).visible(compiler.sight());
            if (index.type.equals("Interest")) {
                seen += " AND " + Interests.INTERESTS.seen(compiler.sight()).listed();
            }
            if (!seen.isEmpty()) {
                conditions.add("(NOT m:" + index.type + " OR (" + seen + "))");
            }
        }
        return String.join(" AND ", conditions);
    }

    void addTo(Shape root) {
        Shape connection = new Shape("SearchConnection");
        for (Selected child : field.children()) {
            connection.add(child.responseKey(), child.name(), output(child));
        }
        root.add(
                field.responseKey(),
                field.name(),
                (rows, none) -> connection.of(rows, rows.links(step, -1L).get(0)));
    }

    private Shape.Output output(Selected child) {
        return switch (child.name()) {
            case "nodes" -> {
                Shape.Output node = node(child.children());
                yield (rows, link) -> RowPage.found(link).stream()
                        .map(row -> node.read(rows, row))
                        .toList();
            }
            case "edges" -> RowPage.each(edge(child.children()));
            default -> page.pageInfo(child);
        };
    }

    private Shape edge(List<Selected> fields) {
        Shape edge = new Shape("SearchEdge");
        for (Selected child : fields) {
            edge.add(
                    child.responseKey(),
                    child.name(),
                    switch (child.name()) {
                        case "cursor" -> page.cursor();
                        case "score" -> (rows, row) -> ((Long) Objects.requireNonNull(row.get(1))) / UNIT;
                        default -> node(child.children());
                    });
        }
        return edge;
    }

    /** One step for each type of which something is selected. */
    private Shape.Output node(List<Selected> fields) {
        Map<String, Step> steps = new LinkedHashMap<>();
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (String each : types) {
            String type = Objects.requireNonNull(INDEXES.get(each)).type;
            Step of = fields.stream().anyMatch(child -> child.on(type)) ? step(type) : step;
            steps.put(type, of);
            shapes.put(type, compiler.nodes(of, type, fields));
        }
        return (rows, row) -> {
            String type = (String) Objects.requireNonNull(row.get(TYPE));
            return rows.answer(
                    Objects.requireNonNull(steps.get(type)),
                    Objects.requireNonNull(shapes.get(type)),
                    Objects.requireNonNull(row.get(0)));
        };
    }

    private Step step(String type) {
        return compiler.shared(step, type, n -> """
                CALL (%1$s) {
                  UNWIND %1$s AS m
                  WITH m WHERE m:%2$s
                  RETURN collect([id(m), id(m)]) AS l%3$d, collect(m) AS s%3$d
                }""".formatted(step.nodes(), type, n));
    }
}
