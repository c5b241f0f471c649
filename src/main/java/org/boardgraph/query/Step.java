package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One relation of the selection, for all its parents at once. A step takes a list of distinct nodes, {@code s1}, and gives the links from
 * them, {@code l2}, and the distinct nodes that they lead to, {@code s2}; of each of these the selected values are read once, {@code f2}.
 * A node that many parents share is so expanded, read and sent once.
 */
final class Step {
    private final int number;
    private final String clause;
    private final boolean linked;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private Step(int number, String clause, boolean linked) {
        this.number = number;
        this.clause = clause;
        this.linked = linked;
    }

    /** A step that finds nodes; the clause gives {@code l} and {@code s} with the step's number. */
    static Step of(int number, String clause) {
        return new Step(number, clause, true);
    }

    /** A step that only computes values. */
    static Step alone(int number) {
        return new Step(number, "", false);
    }

    int number() {
        return number;
    }

    /** The name of its list of distinct nodes. */
    String nodes() {
        return "s" + number;
    }

    /** The place of a value in the rows of the step; the id stands at 0. */
    int column(String expression) {
        return columns.computeIfAbsent(expression, e -> columns.size() + 1);
    }

    boolean hasRows() {
        return !columns.isEmpty();
    }

    boolean hasLinks() {
        return linked;
    }

    String clause() {
        return clause;
    }

    /** What the statement returns of it. */
    String returned() {
        String values = String.join(", ", columns.keySet());
        if (!linked) {
            return "[[0, " + values + "]] AS f" + number;
        }
        String links = "l" + number;
        return columns.isEmpty() ? links : links + ", [n IN " + nodes() + " | [id(n), " + values + "]] AS f" + number;
    }

    static String indented(String text) {
        return text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
