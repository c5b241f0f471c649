package org.boardgraph.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardgraph.graph.Graph;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.Text;
import org.neo4j.driver.TransactionContext;

/** Writes nodes and relationships as src/docs/graph.md draws them, for tests: invented people of invented councils. */
public final class SmallGraph {
    private final TransactionContext transaction;

    private SmallGraph(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** The graph that {@link Harbour} describes. */
    public static void write(Graph graph) {
        add(graph, Harbour::write);
    }

    /** Writes more of a graph in one transaction. */
    public static void add(Graph graph, java.util.function.Consumer<SmallGraph> writing) {
        graph.write(transaction -> {
            writing.accept(new SmallGraph(transaction));
            return true;
        });
    }

    public String organization(String name, String kind, String... others) {
        String id = Id.of("Organization", name).toString();
        node(
                "BOARD".equals(kind) ? "Organization:Board" : "Organization:Authority",
                map(
                        "id",
                        id,
                        "name",
                        name,
                        "kind",
                        kind,
                        "sortName",
                        name,
                        "otherNames",
                        List.of(others),
                        "holdsMeetings",
                        "BOARD".equals(kind),
                        "words",
                        words(Stream.concat(Stream.of(name), Arrays.stream(others))),
                        "order",
                        OrderKey.of(Text.fold(name), id)));
        return id;
    }

    public String meeting(String board, String organization, LocalDate date, String name) {
        String id = Id.of("Meeting", board, date, name).toString();
        node(
                "Meeting",
                map(
                        "id",
                        id,
                        "base",
                        id,
                        "boardId",
                        board,
                        "organizationId",
                        organization,
                        "date",
                        date.toString(),
                        "name",
                        name,
                        "status",
                        "APPROVED",
                        "restricted",
                        false,
                        "order",
                        OrderKey.of(OrderKey.newestFirst(date), id)));
        relate(id, "HELD_BY", board);
        return id;
    }

    public String document(
            String meeting, String name, Instant importedAt, List<String> lines, Map<String, Object> more) {
        String id = Id.of("Document", "note", meeting).toString();
        Map<String, Object> properties = map(
                "id",
                id,
                "name",
                name,
                "sha256",
                "ab".repeat(32),
                "format",
                "invented",
                "lines",
                lines,
                "importedAt",
                importedAt.toString(),
                "importedMillis",
                importedAt.toEpochMilli(),
                "meetingId",
                meeting,
                "order",
                OrderKey.of(String.format("%013d", 9999999999999L - importedAt.toEpochMilli()), id));
        properties.putAll(more);
        node("Document", properties);
        relate(id, "RECORDS", meeting);
        return id;
    }

    public String person(String sortName, int meetings, String... names) {
        String id = Id.of("Person", sortName).toString();
        Map<String, Object> properties = map(
                "id",
                id,
                "name",
                names[0],
                "sortName",
                sortName,
                "names",
                List.of(names),
                "namesFirst",
                Stream.of(names).map(n -> "2030-01-15").toList(),
                "namesLast",
                Stream.of(names).map(n -> "2030-06-18").toList(),
                "namesCount",
                Stream.of(names).map(n -> 2).toList(),
                "words",
                words(Arrays.stream(names)),
                "meetings",
                meetings,
                "order",
                OrderKey.of(sortName, id));
        properties.put("familyName", sortName.split(",")[0]);
        node("Person", properties);
        mention(id, Id.parse(id).orElseThrow());
        return id;
    }

    /** A further mention of a person: an id that was once given out for it. */
    public String mention(String person, Id asPerson) {
        String id = asPerson.as("Mention").toString();
        node("Mention", map("id", id, "asPerson", asPerson.toString(), "kind", "listed"));
        relate(id, "OF", person);
        return asPerson.toString();
    }

    public String attendance(
            String person, Sitting at, int place, String status, String role, Map<String, Object> more) {
        String id = Id.of("Attendance", at.meeting(), person, place).toString();
        Map<String, Object> properties = map(
                "id",
                id,
                "meetingId",
                at.meeting(),
                "boardId",
                at.board(),
                "date",
                at.date().toString(),
                "order",
                OrderKey.of(OrderKey.newestFirst(at.date()), at.meeting(), OrderKey.place(place), id),
                "place",
                place,
                "status",
                status,
                "role",
                role,
                "printedName",
                "Cllr " + place,
                "asRecorded",
                true,
                "asCorrected",
                true,
                "documentId",
                at.document(),
                "firstLine",
                10 + place,
                "lastLine",
                10 + place,
                "quote",
                "line " + (10 + place));
        properties.putAll(more);
        node("Attendance", properties);
        relate(id, "AT", at.meeting());
        relate(person, "MADE", id);
        if (properties.get("authorityId") != null) {
            relate(id, "ON_BEHALF_OF", (String) properties.get("authorityId"));
        }
        return id;
    }

    public String item(Sitting at, int position, String title, Map<String, Object> more) {
        String id = Id.of("AgendaItem", at.meeting(), position).toString();
        Map<String, Object> properties = map(
                "id",
                id,
                "meetingId",
                at.meeting(),
                "boardId",
                at.board(),
                "date",
                at.date().toString(),
                "number",
                String.valueOf(position),
                "position",
                position,
                "title",
                title,
                "restricted",
                false);
        properties.putAll(cited(at, 30 + position));
        properties.putAll(more);
        node("AgendaItem", properties);
        relate(at.meeting(), "HAS_ITEM", id);
        return id;
    }

    public String declaration(String person, Sitting at, int line, String item, Map<String, Object> more) {
        String id = Id.of("Declaration", at.meeting(), person, line).toString();
        Map<String, Object> properties = map(
                "id",
                id,
                "meetingId",
                at.meeting(),
                "boardId",
                at.board(),
                "date",
                at.date().toString(),
                "order",
                OrderKey.of(OrderKey.newestFirst(at.date()), String.format("%06d", line), id),
                "text",
                "declares at line " + line,
                "nature",
                "PERSONAL",
                "dispensation",
                false,
                "byOfficer",
                false);
        properties.putAll(cited(at, line));
        properties.putAll(more);
        properties.values().removeIf(""::equals);
        node("Declaration", properties);
        relate(id, "AT", at.meeting());
        relate(person, "DECLARED", id);
        if (item != null) {
            relate(id, "ON", item);
        }
        return id;
    }

    public static Map<String, Object> cited(Sitting at, int line) {
        return map("documentId", at.document(), "firstLine", line, "lastLine", line, "quote", "line " + line);
    }

    public void node(String labels, Map<String, Object> properties) {
        transaction
                .run("CREATE (n:" + labels + ") SET n = $properties", Map.of("properties", properties))
                .consume();
    }

    public void relate(String from, String type, String to) {
        relate(from, type, to, Map.of());
    }

    public void relate(String from, String type, String to, Map<String, Object> properties) {
        transaction
                .run(
                        "MATCH (a {id: $from}) MATCH (b {id: $to}) CREATE (a)-[r:" + type
                                + "]->(b) SET r = $properties",
                        Map.of("from", from, "to", to, "properties", properties))
                .consume();
    }

    public void run(String cypher, Map<String, Object> parameters) {
        transaction.run(cypher, parameters).consume();
    }

    public static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return new HashMap<>(map);
    }

    private static String label(String id) {
        return id.substring(0, id.indexOf(':'));
    }

    private static List<String> words(Stream<String> names) {
        return names.flatMap(name -> Arrays.stream(Text.fold(name).split(" ")))
                .distinct()
                .toList();
    }

    /** A meeting and what its facts repeat. */
    public record Sitting(String meeting, String board, LocalDate date, String document) {}
}
