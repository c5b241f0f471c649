package org.boardgraph.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardgraph.conflict.ConflictId;
import org.boardgraph.model.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * Where conflicts are looked for.
 *
 * @param parent the list of nodes that it starts from; empty: the root
 * @param start gives the meetings {@code ms#}, or the members {@code people#}; # stands for the number of the step
 * @param byMembers which of the two
 * @param conditions on the attendances and declarations {@code a} of these members
 * @param asked gives the people {@code asked#} that ids in a filter lead to
 */
record ConflictScope(
        String parent, String start, boolean byMembers, List<String> conditions, String asked, boolean asRecorded) {
    /** The longest span of days without anything else in the filter. */
    static final long LONGEST = 366;

    private static final String ITEMS =
            " AS i\n  MATCH (i)<-[:HAS_ITEM]-(m:Meeting)\n  RETURN collect(DISTINCT m) AS ms#\n}\n";
    private static final String NOBODY = "WITH *, [] AS asked#\n";
    private static final String PEOPLE = "WITH *, [p IN people# | p {.id}] AS asked#\n";

    String condition() {
        return conditions.stream().map(each -> " AND " + each).collect(Collectors.joining());
    }

    /** The list of items of the meetings that are read although nothing is known of them: those that it starts from. */
    String items() {
        return start.contains(ITEMS) ? parent : "";
    }

    /** The conflicts of the people, meetings or items of a step. */
    static ConflictScope of(String type, Step step, Map<String, @Nullable Object> arguments, Parameters parameters) {
        Map<?, ?> filter = arguments.get("filter") instanceof Map<?, ?> map ? map : Map.of();
        String parent = step.nodes();
        boolean byMembers = type.equals("Person");
        String start =
                switch (type) {
                    case "Person" -> "WITH *, " + parent + " AS people#\n";
                    case "Meeting" -> "WITH *, " + parent + " AS ms#\n";
                    default ->
                        "CALL (" + parent + ") {\n  UNWIND " + parent
                                + " AS i\n  MATCH (i)<-[:HAS_ITEM]-(m:Meeting)\n  RETURN collect(DISTINCT m) AS ms#\n}\n";
                };
        List<String> conditions = byMembers ? ofSeats(filter, parameters) : List.of();
        return new ConflictScope(parent, start, byMembers, conditions, asked(filter, parameters), recorded(arguments));
    }

    /** Conflicts by their ids, which lead to a member at a meeting. */
    static ConflictScope of(List<ConflictId> ids, Parameters parameters) {
        String sent = parameters.add(
                ids.stream().map(id -> id.evidence().toString()).distinct().toList());
        String start = """
                CALL () {
                  UNWIND %1$s AS id
                  CALL (id) {
                    MATCH (a:Attendance {id: id})-[:AT]->(m:Meeting) RETURN m
                    UNION
                    MATCH (d:Declaration {id: id})-[:AT]->(m:Meeting) RETURN m
                  }
                  RETURN collect(DISTINCT m) AS ms#
                }
                """.formatted(sent);
        return new ConflictScope("", start, false, List.of(), NOBODY, false);
    }

    /**
     * What a filter of the root names.
     *
     * @throws Refused where it names nothing and spans too many days
     */
    static ConflictScope of(Map<String, @Nullable Object> arguments, Parameters parameters) {
        Map<?, ?> filter = arguments.get("filter") instanceof Map<?, ?> map ? map : Map.of();
        boolean recorded = recorded(arguments);
        if (filter.get("person") != null) {
            String id = parameters.add(id(filter, "person", "Person"));
            String start = "CALL () {\n  MATCH (:Mention {asPerson: " + id
                    + "})-[:OF]->(p:Person)\n  RETURN collect(DISTINCT p) AS people#\n}\n";
            return new ConflictScope("", start, true, ofSeats(filter, parameters), PEOPLE, recorded);
        }
        String start = "CALL () {\n" + Step.indented(meetings(filter, parameters))
                + "\n  RETURN collect(DISTINCT m) AS ms#\n}\n";
        return new ConflictScope("", start, false, List.of(), NOBODY, recorded);
    }

    private static String meetings(Map<?, ?> filter, Parameters parameters) {
        List<String> conditions = span("m", filter, parameters);
        if (filter.get("meeting") != null) {
            return "MATCH (m:Meeting {id: " + parameters.add(id(filter, "meeting", "Meeting")) + "})";
        }
        if (filter.get("item") != null) {
            return "MATCH (:AgendaItem {id: " + parameters.add(id(filter, "item", "AgendaItem"))
                    + "})<-[:HAS_ITEM]-(m:Meeting)";
        }
        if (filter.get("board") != null) {
            conditions.add(0, "m.boardId = " + parameters.add(id(filter, "board", "Organization")));
            conditions.addAll(Clauses.inOrder("m.order", conditions));
            return "MATCH (m:Meeting) WHERE " + String.join(" AND ", conditions);
        }
        if (filter.get("subject") != null) {
            return ofSubject(id(filter, "subject", "Topic", "Organization"), conditions, parameters);
        }
        if (filter.get("authority") != null) {
            return ofAuthority(id(filter, "authority", "Organization"), filter, conditions, parameters);
        }
        bounded(filter);
        return "MATCH (m:Meeting) WHERE " + String.join(" AND ", conditions);
    }

    /** Items that name it, and declarations about it. */
    private static String ofSubject(String id, List<String> conditions, Parameters parameters) {
        String where = where(conditions);
        String sent = parameters.add(id);
        return """
                CALL () {
                  MATCH (s:Topic|Organization {id: %1$s})<-[:MENTIONS]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)%2$s RETURN m
                  UNION
                  MATCH (s:Topic|Organization {id: %1$s})<-[:ABOUT]-(:Declaration)-[:AT]->(m:Meeting)%2$s RETURN m
                }""".formatted(sent, where);
    }

    /** Where somebody sits for it, and where it meets itself. */
    private static String ofAuthority(String id, Map<?, ?> filter, List<String> conditions, Parameters parameters) {
        String sent = parameters.add(id);
        List<String> seats = span("a", filter, parameters);
        seats.addAll(Clauses.inOrder("a.order", seats));
        seats.add(0, "a.authorityId = " + sent);
        List<String> meetings = new ArrayList<>(List.of("m.organizationId = " + sent));
        meetings.addAll(conditions);
        return """
                CALL () {
                  MATCH (a:Attendance)-[:AT]->(m:Meeting) WHERE %1$s RETURN m
                  UNION
                  MATCH (m:Meeting) WHERE %2$s RETURN m
                }""".formatted(String.join(" AND ", seats), String.join(" AND ", meetings));
    }

    private static List<String> ofSeats(Map<?, ?> filter, Parameters parameters) {
        List<String> conditions = span("a", filter, parameters);
        if (filter.get("meeting") != null) {
            conditions.add("a.meetingId = " + parameters.add(id(filter, "meeting", "Meeting")));
        }
        if (filter.get("board") != null) {
            conditions.add("a.boardId = " + parameters.add(id(filter, "board", "Organization")));
        }
        return conditions;
    }

    /** From a day and to a day, of the order key that begins with the day. */
    private static List<String> span(String node, Map<?, ?> filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.get("from") instanceof LocalDate from) {
            conditions.add(node + ".order < " + parameters.add(OrderKey.newestFirst(from) + "0"));
        }
        if (filter.get("to") instanceof LocalDate to) {
            conditions.add(node + ".order > " + parameters.add(OrderKey.newestFirst(to)));
        }
        return conditions;
    }

    private static void bounded(Map<?, ?> filter) {
        if (!(filter.get("from") instanceof LocalDate from && filter.get("to") instanceof LocalDate to)) {
            throw new Refused(
                    Fault.FILTER_TOO_WIDE,
                    "filter: name a person, meeting, item, board, authority or subject, or give both from and to, at most "
                            + LONGEST + " days apart.");
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days > LONGEST) {
            throw new Refused(
                    Fault.FILTER_TOO_WIDE,
                    "filter: from " + from + " to " + to + " are " + days + " days: ask for at most " + LONGEST
                            + ", or name a person, meeting, item, board, authority or subject.");
        }
    }

    private static String asked(Map<?, ?> filter, Parameters parameters) {
        if (filter.get("person") == null) {
            return NOBODY;
        }
        return "CALL () {\n  MATCH (:Mention {asPerson: " + parameters.add(id(filter, "person", "Person"))
                + "})-[:OF]->(p:Person)\n  RETURN collect(DISTINCT p {.id}) AS asked#\n}\n";
    }

    private static String id(Map<?, ?> filter, String name, String... types) {
        return Ids.read("filter." + name, java.util.Objects.requireNonNull(filter.get(name)), List.of(types))
                .toString();
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static boolean recorded(Map<String, @Nullable Object> arguments) {
        return "AS_RECORDED".equals(arguments.get("view"));
    }
}
