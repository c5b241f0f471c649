package org.boardgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attendance counted by month, board, person …: a row for each combination that occurs in the lists, or in what members were expected
 * at. A row is a list: the key (a list of the values grouped by), meetings and people on the lists, and the figures of a summary. In a
 * summary a meeting counts under the role and the authority of the membership inside which it falls.
 */
final class AttendanceCounts {
    private static final List<String> PERIODS = List.of("MONTH", "QUARTER", "YEAR");

    private final List<String> by;
    private final @Nullable String period;
    private final Map<String, @Nullable Object> arguments;
    private final Map<?, ?> filter;
    private final Parameters parameters;

    AttendanceCounts(Map<String, @Nullable Object> arguments, Parameters parameters) {
        List<String> sent = ((List<?>) Objects.requireNonNull(arguments.get("by")))
                .stream().map(Object::toString).distinct().toList();
        this.period = PERIODS.stream().filter(sent::contains).findFirst().orElse(null);
        this.by = Stream.concat(
                        Stream.ofNullable(period),
                        sent.stream().filter(group -> !PERIODS.contains(group)).sorted())
                .toList();
        this.arguments = arguments;
        this.filter = arguments.get("filter") instanceof Map<?, ?> map ? map : Map.of();
        this.parameters = parameters;
    }

    String clause(int step) {
        return """
                CALL () {
                  CALL () {
                %1$s
                    UNION ALL
                %2$s
                  }
                  WITH key, sum(meetings) AS meetings, sum(people) AS people, sum(figures[0]) AS expected,
                    sum(figures[1]) AS present, sum(figures[2]) AS apologies, sum(figures[3]) AS absent%3$s
                  ORDER BY key
                  RETURN collect([key, meetings, people, expected, present, apologies, absent]) AS l%4$d
                }""".formatted(
                        Step.indented(Step.indented(listed())),
                        Step.indented(Step.indented(expected())),
                        filter.get("status") == null ? "" : " WHERE meetings > 0",
                        step);
    }

    /** The rows of the lists that the filter lets through; an index over a board and the order asks that there is an order. */
    private String listed() {
        Matching matching = Matching.of(Sittings.ATTENDANCES, "(m:Attendance)", "", arguments, parameters);
        return matching.match(Clauses.inOrder("m.order", matching.conditions()))
                + "\nOPTIONAL MATCH (m)<-[:MADE]-(p:Person)\nRETURN "
                + key("m.date", "m.boardId", "m.authorityId", "m.role")
                + " AS key, count(DISTINCT m.meetingId) AS meetings, count(DISTINCT p) AS people, [0, 0, 0, 0] AS figures";
    }

    /** The meetings inside memberships. */
    private String expected() {
        StringBuilder text = new StringBuilder("MATCH (p:Person)-[:HOLDS]->(s:Membership)");
        id(text, ", ", "person", "Person", People.BY_ID + "(p)");
        id(text, ", ", "board", "Organization", "(s)-[:IN]->(:Organization {id: $})");
        id(text, ", ", "authority", "Organization", "(s)-[:ON_BEHALF_OF]->(:Organization {id: $})");
        text.append(" WHERE s.member");
        if (filter.get("role") != null) {
            text.append(" AND s.role IN ").append(parameters.add(Objects.requireNonNull(filter.get("role"))));
        }
        text.append('\n').append(Summary.MEETINGS);
        id(text, " AND ", "meeting", "Meeting", "x.id = $");
        Summary.within(text, filter, parameters);
        return text.append("\nWITH DISTINCT p, x, ")
                .append(key("x.date", "s.organizationId", "s.authorityId", "s.role"))
                .append(" AS key\nWITH key, ")
                .append(Summary.said("p", false))
                .append(" WHERE said IS NOT NULL\nRETURN key, 0 AS meetings, 0 AS people, [")
                .append(Summary.COUNTED)
                .append("] AS figures")
                .toString();
    }

    private void id(StringBuilder text, String before, String name, String type, String cypher) {
        Object sent = filter.get(name);
        if (sent != null) {
            String id = Ids.read("filter." + name, sent, List.of(type)).toString();
            text.append(before).append(cypher.replace("$", parameters.add(id)));
        }
    }

    private String key(String date, String board, String authority, String role) {
        return by.stream()
                .map(group -> switch (group) {
                    case "MONTH" -> "substring(" + date + ", 0, 7)";
                    case "QUARTER" ->
                        "substring(" + date + ", 0, 5) + toString((toInteger(substring(" + date + ", 5, 2)) + 2) / 3)";
                    case "YEAR" -> "substring(" + date + ", 0, 4)";
                    case "BOARD" -> board;
                    case "AUTHORITY" -> authority;
                    case "PERSON" -> "p.id";
                    default -> role;
                })
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    }

    /** Where the values of a grouping stand in a key, or -1. */
    int place(String group) {
        return by.indexOf(group);
    }

    /** MONTH, QUARTER or YEAR, or null. */
    @Nullable
    String period() {
        return period;
    }
}
