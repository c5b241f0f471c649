package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.boardgraph.query.Field.Citations;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.Several;
import org.boardgraph.query.Field.Sighted;

/**
 * Which items name which subjects. What the text of a restricted item names a reader never finds, and nobody finds the subject of a
 * sensitive interest here.
 */
final class Namings {
    private static final Connection ITEMS = Connection.of("AgendaItem");

    private Namings() {}

    /** The relationship itself, to an organization or to a topic. */
    static Type of(String subject) {
        return Type.part("NamingOf" + subject)
                .withholding()
                .value("count")
                .with("subject", new One(subject, "WITH n, endNode(n) AS m", null))
                .with("citations", new Citations());
    }

    /** Of an item: bodies first, then topics. */
    static Several ofItem() {
        return several("(n)-[m:MENTIONS]->(s:", ")", "NamingOf", "s.name, s.id, m.withheld IS NOT NULL");
    }

    /** Of a declaration: bodies first, then topics. */
    static Several subjects() {
        return several("(n)-[:ABOUT]->(m:", ")", "", "m.name, m.id");
    }

    /** Of a declaration that names no item: items of its meeting that name what it is about. */
    static Sighted linkedItems() {
        return new Sighted(linkedItems(" WHERE x.withheld IS NULL"), linkedItems(""));
    }

    private static Many linkedItems(String seen) {
        return Many.of(
                "AgendaItem",
                "(n)-[:AT]->(:Meeting)-[:HAS_ITEM]->(m:AgendaItem) WHERE NOT EXISTS { (n)-[:ON]->() }"
                        + " AND EXISTS { (m)-[x:MENTIONS]->(s)<-[:ABOUT]-(n)" + seen + " }",
                "m.position");
    }

    /** Of a subject: the items that name it; to a reader those that do so in public. */
    static Sighted mentionedIn() {
        return new Sighted(
                Paged.of(ITEMS, "(n)<-[x:MENTIONS WHERE x.withheld IS NULL]-(m:AgendaItem)"),
                Paged.of(ITEMS, "(n)<-[x:MENTIONS WHERE x.again IS NULL]-(m:AgendaItem)"));
    }

    private static Several several(String before, String after, String type, String order) {
        Map<String, Many> byType = new LinkedHashMap<>();
        for (String subject : new String[] {"Organization", "Topic"}) {
            byType.put(type + subject, Many.of(type + subject, before + subject + after, order));
        }
        return new Several(byType);
    }
}
