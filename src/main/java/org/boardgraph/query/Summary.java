package org.boardgraph.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts over the meetings that fall inside the memberships of people: how many each was expected at, and what became of that. A
 * meeting at which somebody is listed, but neither present, away with apologies nor absent (as a guest, say), is left out.
 */
final class Summary {
    /** What the Cypher of a summary gives, in this order. */
    static final List<String> FIGURES = List.of("expected", "present", "apologies", "absent");

    /** The meetings {@code x} inside a spell {@code s}. */
    static final String MEETINGS = "MATCH (x:Meeting) WHERE x.boardId = s.organizationId"
            + " AND x.date >= coalesce(s.startDate, '') AND x.date <= coalesce(s.endDate, '9')";

    /** Of a person {@code p} and a meeting {@code x}: what the list says; a member of whom it says nothing is absent. */
    static String said(String person, boolean asRecorded) {
        return """
                [(%1$s)-[:MADE]->(a:Attendance)-[:AT]->(x) WHERE a.%2$s | a.status] AS how
                WITH *, CASE
                  WHEN 'PRESENT' IN how THEN 'PRESENT'
                  WHEN 'APOLOGIES' IN how THEN 'APOLOGIES'
                  WHEN how = [] OR 'ABSENT' IN how THEN 'ABSENT'
                END AS said""".formatted(person, asRecorded ? "asRecorded" : "asCorrected");
    }

    /** The figures of several {@code said}, one for each person and meeting. */
    static final String COUNTED = "count(said), count(CASE said WHEN 'PRESENT' THEN 1 END),"
            + " count(CASE said WHEN 'APOLOGIES' THEN 1 END), count(CASE said WHEN 'ABSENT' THEN 1 END)";

    private Summary() {}

    /** Adds the summary of each person of a step. */
    static void add(Compiler compiler, Shape shape, Step persons, Selected field) {
        String text = ofPerson(field.arguments(), compiler.parameters());
        Step step = compiler.step(n -> Clauses.figures(n, persons, text));
        Shape figures = shape(field, 1);
        shape.add(
                field.responseKey(),
                field.name(),
                (rows, row) -> figures.of(rows, rows.links(step, row.get(0)).get(0)));
    }

    /** Of one person {@code n}: gives {@code figures}. */
    private static String ofPerson(Map<String, @Nullable Object> arguments, Parameters parameters) {
        StringBuilder text = new StringBuilder("MATCH (n)-[:HOLDS]->(s:Membership) WHERE s.member");
        Object board = arguments.get("board");
        if (board != null) {
            String id = Ids.read("board", board, List.of("Organization")).toString();
            text.append(" AND s.organizationId = ").append(parameters.add(id));
        }
        text.append('\n').append(MEETINGS);
        within(text, arguments, parameters);
        text.append("\nWITH DISTINCT n, x\nWITH n, x, ")
                .append(said("n", "AS_RECORDED".equals(arguments.get("view"))))
                .append("\nRETURN [")
                .append(COUNTED)
                .append("] AS figures");
        return text.toString();
    }

    /** Meetings {@code x} from a day and to a day, where they are given. */
    static void within(StringBuilder text, Map<?, ?> arguments, Parameters parameters) {
        Object from = arguments.get("from");
        Object to = arguments.get("to");
        if (from != null) {
            text.append(" AND x.date >= ").append(parameters.add(from.toString()));
        }
        if (to != null) {
            text.append(" AND x.date <= ").append(parameters.add(to.toString()));
        }
    }

    /** What is selected of a summary, read from a list that holds the figures from a place on. */
    static Shape shape(Selected field, int from) {
        Shape shape = new Shape("AttendanceSummary");
        for (Selected child : field.children()) {
            int place = from + FIGURES.indexOf(child.name());
            shape.add(
                    child.responseKey(),
                    child.name(),
                    child.name().equals("rate")
                            ? (rows, row) -> rate(row.get(from), row.get(from + 1))
                            : (rows, row) -> Scalars.of(row.get(place)));
        }
        return shape;
    }

    private static @Nullable Double rate(@Nullable Object expected, @Nullable Object present) {
        return expected instanceof Long all && present instanceof Long came && all > 0 ? came / (double) all : null;
    }
}
