package org.boardgraph.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the people who were at the same meetings as a person, the most meetings first. A row is no node: it is a list of the
 * other person, the number of meetings, and the person's id.
 */
final class SharedMeetings {
    private static final Order ORDER = new Order(
            "SharedMeetings", List.of(new Order.Key("meetings", true, true), new Order.Key("id", false, false)));
    /** In the room, as a member, substitute, officer or guest. */
    static final String THERE = "['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER']";

    private static final int FOUND = 1;
    private static final int MORE = 2;
    private static final int OUTSIDE_START = 3;
    private static final int OUTSIDE_END = 4;
    private static final int TOTAL = 5;

    private final Compiler compiler;
    private final Selected field;
    private final Page page;
    private final Step step;

    SharedMeetings(Compiler compiler, Step parent, Selected field) {
        this.compiler = compiler;
        this.field = field;
        this.page = Page.of(field.arguments(), Page.SIZE, ORDER);
        this.step = compiler.step(n -> clause(n, parent, compiler.parameters()));
    }

    private String clause(int number, Step parent, Parameters parameters) {
        String size = parameters.add((long) page.size());
        String after = beyond(page.after(), true, parameters);
        String before = beyond(page.before(), false, parameters);
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                  CALL (n) {
                    MATCH (n)-[:MADE]->(a:Attendance)-[:AT]->(x:Meeting)<-[:AT]-(b:Attendance)<-[:MADE]-(m:Person)
                    WHERE m <> n AND a.asCorrected AND b.asCorrected AND a.status IN %2$s AND b.status IN %2$s
                    WITH m, count(DISTINCT x) AS meetings ORDER BY meetings DESC, m.id
                    WITH collect([m, meetings, m.id]) AS others
                    WITH others, [e IN others WHERE %3$s AND %4$s] AS held
                    RETURN %5$s AS found, size(held) > %6$s AS more,
                      any(e IN others WHERE NOT (%3$s)) AS outsideStart, any(e IN others WHERE NOT (%4$s)) AS outsideEnd, size(others) AS total
                  }
                  WITH collect([id(n), [e IN found | [id(e[0]), e[1], e[2]]], more, outsideStart, outsideEnd, total]) AS links,
                    collect([e IN found | e[0]]) AS pages
                  RETURN links AS l%7$d, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s%7$d
                }""".formatted(
                        parent.nodes(),
                        THERE,
                        after,
                        before,
                        page.backwards()
                                ? "CASE WHEN " + size + " = 0 THEN [] ELSE held[-" + size + "..] END"
                                : "held[.." + size + "]",
                        size,
                        number);
    }

    private static String beyond(@Nullable List<Object> position, boolean after, Parameters parameters) {
        if (position == null) {
            return "true";
        }
        return ORDER.beyond(position, after, parameters)
                .replace("m.meetings", "e[1]")
                .replace("m.id", "e[2]");
    }

    void addTo(Shape shape) {
        Shape connection = new Shape("SharedMeetingsConnection");
        for (Selected child : field.children()) {
            connection.add(child.responseKey(), child.name(), output(child));
        }
        shape.add(
                field.responseKey(),
                field.name(),
                (rows, row) -> connection.of(rows, rows.links(step, row.get(0)).get(0)));
    }

    private Shape.Output output(Selected child) {
        return switch (child.name()) {
            case "nodes" -> each(node(child.children()));
            case "edges" -> each(edge(child.children()));
            case "totalCount" -> (rows, link) -> Scalars.of(link.get(TOTAL));
            default -> pageInfo(child)::of;
        };
    }

    private static Shape.Output each(Shape shape) {
        return (rows, link) ->
                found(link).stream().map(row -> shape.of(rows, row)).toList();
    }

    private static List<List<@Nullable Object>> found(List<@Nullable Object> link) {
        return Scalars.lists(link.get(FOUND));
    }

    private Shape node(List<Selected> fields) {
        Shape node = new Shape("SharedMeetings");
        for (Selected child : fields) {
            if (child.name().equals("meetings")) {
                node.add(child.responseKey(), child.name(), (rows, row) -> Scalars.of(row.get(1)));
            } else {
                Shape other = compiler.nodes(step, "Person", child.children());
                node.add(
                        child.responseKey(),
                        child.name(),
                        (rows, row) -> rows.answer(step, other, Objects.requireNonNull(row.get(0))));
            }
        }
        return node;
    }

    private Shape edge(List<Selected> fields) {
        Shape edge = new Shape("SharedMeetingsEdge");
        for (Selected child : fields) {
            Shape.Output output =
                    child.name().equals("cursor") ? (rows, row) -> cursor(row) : node(child.children())::of;
            edge.add(child.responseKey(), child.name(), output);
        }
        return edge;
    }

    private Shape pageInfo(Selected field) {
        Shape info = new Shape("PageInfo");
        int next = page.backwards() ? OUTSIDE_END : MORE;
        int previous = page.backwards() ? MORE : OUTSIDE_START;
        for (Selected child : field.children()) {
            info.add(
                    child.responseKey(),
                    child.name(),
                    switch (child.name()) {
                        case "startCursor" -> (rows, link) -> end(link, true);
                        case "endCursor" -> (rows, link) -> end(link, false);
                        case "hasNextPage" -> (rows, link) -> is(link, next) || is(link, OUTSIDE_END);
                        default -> (rows, link) -> is(link, previous) || is(link, OUTSIDE_START);
                    });
        }
        return info;
    }

    private static boolean is(List<@Nullable Object> link, int place) {
        return Boolean.TRUE.equals(link.get(place));
    }

    private static @Nullable String end(List<@Nullable Object> link, boolean start) {
        List<List<@Nullable Object>> found = found(link);
        return found.isEmpty() ? null : cursor(found.get(start ? 0 : found.size() - 1));
    }

    private static String cursor(List<@Nullable Object> row) {
        return Cursor.of(ORDER, List.of(Objects.requireNonNull(row.get(1)), Objects.requireNonNull(row.get(2))));
    }
}
