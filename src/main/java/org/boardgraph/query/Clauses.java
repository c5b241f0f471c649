package org.boardgraph.query;

import java.util.ArrayList;
import java.util.List;

/** The text of steps. In each, {@code n} is a parent and {@code m} what it leads to. */
final class Clauses {
    private Clauses() {}

    /** Objects by their ids, which the links keep as sent. */
    static String lookup(int step, String ids, String pattern, String visible) {
        return """
                CALL () {
                  UNWIND %1$s AS sent
                  MATCH %2$s%3$s
                  RETURN collect([sent, id(m)]) AS l%4$d, collect(DISTINCT m) AS s%4$d
                }""".formatted(ids, pattern.replace("$", "sent"), visible.isEmpty() ? "" : " WHERE " + visible, step);
    }

    /** The node whose id is a value of the parent: looked up once for all parents that share it. */
    static String keyed(int step, Step parent, Field.Keyed field) {
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                  WITH %2$s AS key, collect(id(n)) AS ns
                  MATCH (m:%3$s {id: key})
                  RETURN collect([ns, id(m)]) AS l%4$d, collect(m) AS s%4$d
                }""".formatted(parent.nodes(), field.key(), field.type(), step);
    }

    static String one(int step, Step parent, Field.One field, String visible) {
        String found = restricted(field.clause(), visible);
        if (field.order() != null) {
            found = "CALL (n) {\n  " + found + "\n  RETURN m ORDER BY " + field.order() + " LIMIT 1\n}";
        }
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                %2$s
                  WITH m, collect(id(n)) AS ns
                  RETURN collect([ns, id(m)]) AS l%3$d, collect(m) AS s%3$d
                }""".formatted(parent.nodes(), Step.indented(found), step);
    }

    static String many(int step, Step parent, Field.Many field, String visible) {
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                  %2$s
                  WITH n, m ORDER BY %3$s
                  RETURN collect([id(n), id(m)]) AS l%4$d, collect(DISTINCT m) AS s%4$d
                }""".formatted(parent.nodes(), restricted(field.clause(), visible), field.order(), step);
    }

    /** Figures for each parent, behind its id. */
    static String figures(int step, Step parent, String text) {
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                  CALL (n) {
                %2$s
                  }
                  RETURN collect([id(n)] + figures) AS l%3$d
                }""".formatted(parent.nodes(), Step.indented(Step.indented(text)), step);
    }

    /** A page for the root. */
    static String page(int step, PageClause page) {
        return """
                CALL () {
                  CALL () {
                %1$s
                  }
                  RETURN [[-1, %2$s]] AS l%3$d, ms AS s%3$d
                }""".formatted(Step.indented(Step.indented(page.text())), page.link(), step);
    }

    /** A page for each parent. */
    static String page(int step, Step parent, PageClause page) {
        return """
                CALL (%1$s) {
                  UNWIND %1$s AS n
                  CALL (n) {
                %2$s
                  }
                  WITH collect([id(n), %3$s]) AS links, collect(ms) AS pages
                  RETURN links AS l%4$d, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s%4$d
                }""".formatted(parent.nodes(), Step.indented(Step.indented(page.text())), page.link(), step);
    }

    /** A clause with a further condition, or none. */
    static String restricted(String clause, String condition) {
        if (condition.isEmpty()) {
            return clause;
        }
        return clause + (clause.contains(" WHERE ") ? " AND " : " WHERE ") + condition;
    }

    /** What an index needs to give its order: that the property is there. A comparison among the conditions says so too. */
    static List<String> inOrder(String property, List<String> conditions) {
        boolean compared = conditions.stream()
                .anyMatch(condition -> condition.startsWith(property + " <") || condition.startsWith(property + " >"));
        return compared ? List.of() : List.of(property + " IS NOT NULL");
    }

    /** MATCH over several paths under several conditions. */
    static String match(List<String> paths, List<String> conditions) {
        List<String> held = new ArrayList<>(conditions);
        held.removeIf(String::isEmpty);
        return "MATCH " + String.join(", ", paths) + (held.isEmpty() ? "" : " WHERE " + String.join(" AND ", held));
    }
}
