package org.boardgraph.query;

import java.util.List;
import java.util.Objects;

/**
 * A page of the people who were at the same meetings as a person, the most meetings first. A row is no node: it is a list of the
 * other person, the number of meetings, and the person's id.
 */
final class SharedMeetings {
    private static final Order ORDER = new Order(
            "SharedMeetings", List.of(new Order.Key("meetings", true, true), new Order.Key("id", false, false)));
    /** In the room, as a member, substitute, officer or guest. */
    static final String THERE = "['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER']";

    private final Compiler compiler;
    private final Selected field;
    private final RowPage page;
    private final Step step;

    SharedMeetings(Compiler compiler, Step parent, Selected field) {
        this.compiler = compiler;
        this.field = field;
        this.page = new RowPage(Page.of(field.arguments(), Page.SIZE, ORDER), ORDER);
        this.step = compiler.step(n -> clause(n, parent, page.cut(compiler.parameters())));
    }

    private static String clause(int number, Step parent, String cut) {
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                  CALL (n) {
                    MATCH (n)-[:MADE]->(a:Attendance)-[:AT]->(x:Meeting)<-[:AT]-(b:Attendance)<-[:MADE]-(m:Person)
                    WHERE m <> n AND a.asCorrected AND b.asCorrected AND a.status IN %2$s AND b.status IN %2$s
                    WITH m, count(DISTINCT x) AS meetings ORDER BY meetings DESC, m.id
                    WITH collect([m, meetings, m.id]) AS others
                %3$s
                  }
                  WITH collect([id(n), [e IN found | [id(e[0]), e[1], e[2]]], %4$s]) AS links,
                    collect([e IN found | e[0]]) AS pages
                  RETURN links AS l%5$d, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s%5$d
                }""".formatted(parent.nodes(), THERE, Step.indented(Step.indented(cut)), RowPage.LINK, number);
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
            case "nodes" -> RowPage.each(node(child.children()));
            case "edges" -> RowPage.each(edge(child.children()));
            case "totalCount" -> RowPage.total();
            default -> page.pageInfo(child);
        };
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
            Shape.Output output = child.name().equals("cursor") ? page.cursor() : node(child.children())::of;
            edge.add(child.responseKey(), child.name(), output);
        }
        return edge;
    }
}
