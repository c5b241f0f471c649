package org.boardgraph.query;

import java.util.List;
import java.util.Map;
import org.boardgraph.query.Field.Keyed;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Parts;
import org.boardgraph.query.Field.Value;
import org.jspecify.annotations.Nullable;

/** Documents, their lines and problems, and citations of them. */
final class Sources {
    static final Connection DOCUMENTS = Connection.of("Document");

    private static final String LINES = "head([t IN [%s] | [i IN range($first, $last) WHERE i <= size(t) | [i, %s]]])";
    private static final String READER_LINES =
            LINES.formatted("n.lines", "CASE WHEN i IN coalesce(n.withheldLines, []) THEN null ELSE t[i - 1] END");
    /** The words kept apart for a document are all of its lines. */
    private static final String OFFICER_LINES =
            LINES.formatted("coalesce(head([(n)-[:WITHHELD]->(w:Withheld) | w.lines]), n.lines)", "t[i - 1]");

    /** An edition of registers is seen when all of it is in. */
    private static final String LOADED = "coalesce(m.loaded, true)";

    private Sources() {}

    static List<Type> types() {
        return List.of(document(), Type.part("Line"), problem(), citation(), ofRelationship());
    }

    /** A text that the node may not show: an officer reads it where it is kept apart. */
    static Value withheld(String property) {
        String own = "n." + property;
        return new Value(own, "coalesce(" + own + ", head([(n)-[:WITHHELD]->(w:Withheld) | w." + property + "]))");
    }

    private static Type document() {
        return Type.node("Document")
                .visibleIf(LOADED, LOADED)
                .value("name", "format", "importedAt")
                .with("sha256", new Value("coalesce(n.shownSha256, n.sha256)", "n.sha256"))
                .with("meeting", One.of("Meeting", "(n)-[:RECORDS]->(m:Meeting)"))
                .with("problems", Many.of("Problem", "(n)-[:HAS_PROBLEM]->(m:Problem)", "m.position"))
                .with(
                        "lines",
                        new Parts(
                                "Line",
                                new Value(READER_LINES, OFFICER_LINES),
                                List.of("number", "text"),
                                Sources::checkLines));
    }

    private static void checkLines(Map<String, @Nullable Object> arguments) {
        int first = number(arguments.get("first"));
        int last = number(arguments.get("last"));
        if (first < 1 || last < first) {
            throw new Refused(
                    Fault.BAD_PAGE,
                    "lines: first is " + first + " and last is " + last
                            + ": lines count from 1, and first is not behind last.");
        }
        if (last - first >= Page.LARGEST) {
            throw new Refused(
                    Fault.BAD_PAGE,
                    "lines: " + (1L + last - first) + " lines are asked for: ask for at most " + Page.LARGEST + ".");
        }
    }

    private static int number(@Nullable Object sent) {
        return sent instanceof Integer number ? number : 0;
    }

    private static Type problem() {
        return Type.part("Problem").withholding().value("severity", "line").with("message", withheld("message"));
    }

    private static Type citation() {
        return cited("Citation").with("quote", withheld("quote"));
    }

    /** The citation of a relationship, which cannot point to words kept apart: the mention that it rests on does. */
    private static Type ofRelationship() {
        return cited("CitationOfRelationship")
                .with(
                        "quote",
                        new Value(
                                "n.quote",
                                "coalesce(n.quote,"
                                        + " head([(x:Mention {id: n.mentionId})-[:WITHHELD]->(w:Withheld) | w.quote]))"));
    }

    private static Type cited(String name) {
        return Type.part(name).value("firstLine", "lastLine").with("document", new Keyed("Document", "n.documentId"));
    }
}
