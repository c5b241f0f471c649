package org.boardgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed in registers since a day: the newest edition of each body's register compared with the newest of that day or before,
 * and what officers recorded or noted since. Of sensitive entries a reader is told how many a person has more or fewer.
 */
final class InterestChanges {
    private static final int MOST = 1000;
    private static final int NOW = 1;
    private static final int KIND = 2;
    private static final int BEFORE = 3;
    private static final int DAY = 4;

    /** The two editions, {@code base} and {@code head}, of each body {@code o} and part of its register. */
    private static final String EDITIONS = """
            MATCH (o:Organization)<-[:REGISTER_OF]-(d:Document) WHERE d.loaded%s
            WITH o, coalesce(d.part, '') AS part, d ORDER BY d.asOf, d.id
            WITH o, part, collect(d) AS ds
            WITH o, last([x IN ds WHERE x.asOf <= %s]) AS base, last(ds) AS head
            WHERE base IS NOT NULL AND base <> head""";

    /** Entries {@code i} of one edition that the other has not. */
    private static final String ONLY = """
            MATCH (%1$s)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
            WHERE NOT i.sensitive AND i.withdrawn IS NULL
              AND NOT EXISTS { (:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(%2$s) }
            RETURN i, '%3$s' AS kind, null AS before, head.asOf AS day""";

    private static final String CHANGED = """
            MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
            MATCH (j:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(base)
            WHERE i.withdrawn IS NULL AND (coalesce(i.to, '') <> coalesce(j.to, '') OR coalesce(i.value, '') <> coalesce(j.value, '')
              OR i.appointedByAuthority <> j.appointedByAuthority)
            RETURN i, 'CHANGED' AS kind, j AS before, head.asOf AS day""";

    /** How many sensitive entries a person has in one edition beyond those of the other. */
    private static final String MORE_SENSITIVE = """
            MATCH (%1$s)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest {sensitive: true})
            WHERE i.withdrawn IS NULL
            WITH o, head, base, r, i ORDER BY i.order
            WITH o, head, base, r, collect(i) AS mine
            WITH head, mine, COUNT {
              (r)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(s:Register {authorityId: o.id})-[:HAS_ENTRY]->(x:Interest {sensitive: true})
              WHERE x.withdrawn IS NULL AND EXISTS { (s)-[:IN_EDITION]->(%2$s) }
            } AS theirs
            UNWIND mine[theirs..] AS i
            RETURN i, '%3$s' AS kind, null AS before, head.asOf AS day""";

    private static final String SENSITIVE = """
            MATCH (%1$s)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)-[:WITHHELD]->(w:Withheld)
            WHERE i.withdrawn IS NULL AND NOT EXISTS {
              (r)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(s:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(v:Withheld)
              WHERE v.entry = w.entry AND EXISTS { (s)-[:IN_EDITION]->(%2$s) }
            }
            RETURN i, '%3$s' AS kind, null AS before, head.asOf AS day""";

    private static final String RECORDED = """
            MATCH (i:Recorded:Interest) WHERE i.recordedAt >= %1$s AND i.withdrawn IS NULL%2$s
              AND EXISTS { (i)<-[:HAS_INTEREST]-(:Person) }
            RETURN i, 'ADDED' AS kind, null AS before, substring(i.recordedAt, 0, 10) AS day""";

    private static final String NOTED = """
            MATCH (v:Overlay) WHERE v.at >= %1$s
            MATCH (i:Interest {entry: v.entry}) WHERE EXISTS { (i)<-[:HAS_INTEREST]-(:Person) }%2$s
            WITH v, i ORDER BY i.asOf DESC
            WITH v, head(collect(i)) AS i
            WITH v, i WHERE %3$s
            RETURN i, CASE WHEN i.withdrawn THEN 'WITHDRAWN' ELSE 'ENDED' END AS kind, null AS before,
              substring(v.at, 0, 10) AS day""";

    private InterestChanges() {}

    static void addTo(Compiler compiler, Shape root, Selected field) {
        Step step = compiler.step(number -> clause(compiler, field, number));
        Shape change = new Shape("InterestChange");
        for (Selected child : field.children()) {
            change.add(child.responseKey(), child.name(), output(compiler, step, child));
        }
        root.add(field.responseKey(), field.name(), (rows, none) -> rows.all(step).stream()
                .map(row -> change.of(rows, row))
                .toList());
    }

    private static Shape.Output output(Compiler compiler, Step step, Selected child) {
        return switch (child.name()) {
            case "kind" -> (rows, row) -> row.get(KIND);
            case "on" -> (rows, row) -> row.get(DAY);
            case "interest" -> interest(compiler.nodes(step, "Interest", child.children()), step, NOW);
            default -> interest(compiler.nodes(step, "Interest", child.children()), step, BEFORE);
        };
    }

    private static Shape.Output interest(Shape shape, Step step, int place) {
        return (rows, row) -> {
            Object id = row.get(place);
            return id == null ? null : rows.answer(step, shape, id);
        };
    }

    private static String clause(Compiler compiler, Selected field, int number) {
        LocalDate since = (LocalDate) Objects.requireNonNull(field.arguments().get("since"));
        String day = compiler.parameters().add(since.toString());
        Object sent = field.arguments().get("authority");
        @Nullable
        String authority = sent == null
                ? null
                : compiler.parameters()
                        .add(Ids.read("authority", sent, List.of("Organization"))
                                .toString());
        boolean officer = compiler.sight() == Sight.OFFICER;
        String sensitive = officer ? SENSITIVE : MORE_SENSITIVE;
        String compared = String.join(
                "\nUNION\n",
                List.of(
                        ONLY.formatted("head", "base", "ADDED"),
                        ONLY.formatted("base", "head", "ENDED"),
                        CHANGED,
                        sensitive.formatted("head", "base", "ADDED"),
                        sensitive.formatted("base", "head", "ENDED")));
        String of = authority == null ? "" : " AND i.authorityId = " + authority;
        return """
                CALL () {
                  CALL () {
                    %1$s
                    CALL (o, base, head) {
                %2$s
                    }
                    RETURN i, kind, before, day
                    UNION
                    %3$s
                    UNION
                    %4$s
                  }
                  WITH i, kind, before, day ORDER BY day DESC, i.order, kind LIMIT %5$d
                  WITH collect([-1, id(i), kind, id(before), day]) AS links, collect(i) + collect(before) AS found
                  RETURN links AS l%6$d, COLLECT { UNWIND found AS m RETURN DISTINCT m } AS s%6$d
                }""".formatted(
                        EDITIONS.formatted(authority == null ? "" : " AND o.id = " + authority, day),
                        compared,
                        RECORDED.formatted(day, of),
                        NOTED.formatted(day, of, officer ? "true" : "i.withdrawn IS NULL"),
                        MOST,
                        number);
    }
}
