package org.boardgraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.boardgraph.query.PageClause.Extra;
import org.jspecify.annotations.Nullable;

/** One selected connection: its page in the statement, and its edges, nodes, page information and total in the answer. */
final class Paging {
    private final Compiler compiler;
    private final Selected field;
    private final Field.Paged source;
    private final Order order;
    private final Page page;
    private final Step step;
    private final PageClause clause;
    private final @Nullable Step parent;

    Paging(Compiler compiler, Selected field, Field.Paged source, @Nullable Step parent) {
        this.compiler = compiler;
        this.field = field;
        this.source = source;
        this.parent = parent;
        Connection connection = source.connection().seen(compiler.sight());
        this.order = connection
                .orders()
                .getOrDefault(String.valueOf(field.arguments().get("orderBy")), connection.order());
        this.page = Page.of(field.arguments(), source.size(), order);
        PageWish wish = wish();
        Compiler.Paged paged =
                compiler.page(parent, field, wish, () -> clause(connection).write(wish));
        this.step = paged.step();
        this.clause = paged.clause();
    }

    private PageClause.Writer clause(Connection connection) {
        String visible = Types.named(connection.type()).visible(compiler.sight());
        Matching matching = Matching.of(connection, source.path(), visible, field.arguments(), compiler.parameters());
        return new PageClause.Writer(order, page, compiler.parameters(), matching, parent == null);
    }

    private PageWish wish() {
        boolean rows = false;
        boolean next = false;
        boolean previous = false;
        boolean total = false;
        for (Selected child : field.children()) {
            switch (child.name()) {
                case "edges", "nodes" -> rows = true;
                case "totalCount" -> total = true;
                case "pageInfo" -> {
                    for (Selected info : child.children()) {
                        rows = true;
                        next |= info.name().equals("hasNextPage");
                        previous |= info.name().equals("hasPreviousPage");
                    }
                }
                default -> throw new IllegalStateException("a connection has no " + child.name());
            }
        }
        return new PageWish(rows, page.backwards() ? previous : next, page.backwards() ? next : previous, total);
    }

    void addTo(Shape shape) {
        Shape connection = new Shape(source.connection().type() + "Connection");
        for (Selected child : field.children()) {
            connection.add(child.responseKey(), child.name(), output(child));
        }
        boolean root = parent == null;
        shape.add(
                field.responseKey(),
                field.name(),
                (rows, row) -> connection.of(
                        rows,
                        rows.links(step, root ? (Object) (-1L) : row.get(0)).get(0)));
    }

    /** How a field of the connection is read from the link of its parent. */
    private Shape.Output output(Selected child) {
        return switch (child.name()) {
            case "nodes" -> {
                Shape node = nodes(child.children());
                yield (rows, link) -> each(rows, link, node);
            }
            case "edges" -> {
                Shape edge = edge(child);
                yield (rows, link) -> each(rows, link, edge);
            }
            case "pageInfo" -> {
                Shape info = pageInfo(child);
                yield info::of;
            }
            default -> {
                int place = clause.place(Extra.TOTAL);
                yield (rows, link) -> Scalars.of(link.get(place));
            }
        };
    }

    private Shape nodes(List<Selected> fields) {
        return compiler.nodes(step, source.connection().type(), fields);
    }

    private List<Answer> each(Rows rows, List<@Nullable Object> link, Shape shape) {
        List<?> ids = ids(link);
        List<Answer> answers = new ArrayList<>(ids.size());
        for (Object id : ids) {
            answers.add(rows.answer(step, shape, id));
        }
        return answers;
    }

    /** The ids of the page in the order of the list, whichever way it was read. */
    private List<?> ids(List<@Nullable Object> link) {
        List<?> ids = (List<?>) Objects.requireNonNull(link.get(1));
        if (!page.backwards()) {
            return ids;
        }
        List<Object> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        return turned;
    }

    private Shape edge(Selected edges) {
        Shape edge = new Shape(source.connection().type() + "Edge");
        for (Selected child : edges.children()) {
            if (child.name().equals("cursor")) {
                edge.add(child.responseKey(), child.name(), cursor());
            } else {
                Shape node = nodes(child.children());
                edge.add(
                        child.responseKey(),
                        child.name(),
                        (rows, row) -> rows.answer(step, node, Objects.requireNonNull(row.get(0))));
            }
        }
        return edge;
    }

    private Shape.Output cursor() {
        int column = step.column(order.position());
        return (rows, row) -> Cursor.of(order, Objects.requireNonNull(row.get(column)));
    }

    private Shape pageInfo(Selected field) {
        Shape info = new Shape("PageInfo");
        for (Selected child : field.children()) {
            info.add(
                    child.responseKey(),
                    child.name(),
                    switch (child.name()) {
                        case "startCursor" -> endCursor(true);
                        case "endCursor" -> endCursor(false);
                        case "hasNextPage" -> page.backwards() ? said(Extra.BEHIND) : said(Extra.MORE, Extra.BEYOND);
                        default -> page.backwards() ? said(Extra.MORE, Extra.BEYOND) : said(Extra.BEHIND);
                    });
        }
        return info;
    }

    private Shape.Output said(Extra... extras) {
        return (rows, link) -> {
            for (Extra extra : extras) {
                int place = clause.place(extra);
                if (place >= 0 && Boolean.TRUE.equals(link.get(place))) {
                    return true;
                }
            }
            return false;
        };
    }

    private Shape.Output endCursor(boolean start) {
        Shape.Output cursor = cursor();
        return (rows, link) -> {
            List<?> ids = ids(link);
            return ids.isEmpty() ? null : cursor.read(rows, rows.row(step, ids.get(start ? 0 : ids.size() - 1)));
        };
    }
}
