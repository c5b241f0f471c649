package org.boardgraph.query;

import java.util.ArrayList;
import java.util.List;
import org.boardgraph.query.Field.Keyed;
import org.boardgraph.query.Field.Value;
import org.jspecify.annotations.Nullable;

/** The citations of a relationship MENTIONS, which holds them as parallel lists; all are of one document. */
final class CitedLines {
    private static final String LINES =
            "[i IN range(0, size(n.firstLines) - 1) | [n.firstLines[i], n.lastLines[i], %s]]";
    private static final String QUOTE = "CASE WHEN n.quotes[i] = '' THEN null ELSE n.quotes[i] END";
    /** An officer reads what is withheld where the words of the document are kept apart. */
    private static final Value CITED = new Value(
            LINES.formatted(QUOTE),
            LINES.formatted(
                    "coalesce(" + QUOTE + ", head([(:Document {id: n.documentId})-[:WITHHELD]->(w:Withheld) |"
                            + " left(reduce(t = w.lines[n.firstLines[i] - 1], l IN w.lines[n.firstLines[i]..n.lastLines[i]] | t + '\n' + l), 500)]))"));

    private static final Keyed DOCUMENT = new Keyed("Document", "n.documentId");

    private final Compiler compiler;
    private final Step step;
    private final Selected field;

    CitedLines(Compiler compiler, Step step, Selected field) {
        this.compiler = compiler;
        this.step = step;
        this.field = field;
    }

    void addTo(Shape shape) {
        int column = step.column(CITED.seen(compiler.sight()));
        Shape citation = new Shape("Citation");
        for (Selected child : field.children()) {
            citation.add(child.responseKey(), child.name(), output(child));
        }
        shape.add(field.responseKey(), field.name(), (rows, row) -> Scalars.lists(row.get(column)).stream()
                .map(lines -> citation.of(rows, under(row, lines)))
                .toList());
    }

    private Shape.Output output(Selected child) {
        return switch (child.name()) {
            case "firstLine" -> (rows, row) -> Scalars.of(row.get(1));
            case "lastLine" -> (rows, row) -> Scalars.of(row.get(2));
            case "quote" -> (rows, row) -> Scalars.of(row.get(3));
            default -> document(child);
        };
    }

    private Shape.Output document(Selected child) {
        Step to = compiler.shared(step, "document", n -> Clauses.keyed(n, step, DOCUMENT));
        Shape document = compiler.nodes(to, "Document", child.children());
        return (rows, row) -> ObjectFields.first(rows, to, document, row.get(0));
    }

    /** The values of one citation, behind the id of the relationship. */
    private static List<@Nullable Object> under(List<@Nullable Object> row, List<@Nullable Object> lines) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.get(0));
        values.addAll(lines);
        return values;
    }
}
