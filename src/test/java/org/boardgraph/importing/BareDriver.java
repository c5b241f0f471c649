package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardgraph.graph.Graph;
import org.boardgraph.model.Id;
import org.neo4j.driver.Session;

/** Creates the nodes and relationships of notes as fast as the driver does: nothing is read, merged or replaced. */
final class BareDriver {
    private static final int BATCH = 2000;

    private final Graph graph;
    private final Set<String> there = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Object> ids = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> relationships = new LinkedHashMap<>();
    private long created;

    BareDriver(Graph graph) {
        this.graph = graph;
    }

    /** Puts a note's rows together; no statement runs. */
    void add(NoteFacts note) {
        Map<Id, String> people = people(note.named());
        note.bodies().forEach((id, body) -> shared(id, "Organization", body.properties()));
        note.topics().forEach((id, names) -> shared(id, "Topic", Map.of("id", id, "name", names.latest())));
        node(note.document().key(), "Document", note.document().properties());
        node(note.meeting().key(), "Meeting", note.meeting().properties());
        note.owned().forEach(fact -> node(fact.key(), fact.label(), fact.properties()));
        List<Link> links = new ArrayList<>(note.links());
        people.forEach((mention, person) -> links.add(Link.of("OF", mention.toString(), person)));
        note.named().parts().forEach(part -> {
            String person = String.valueOf(people.get(part.mention()));
            String from = part.outward() ? person : part.target();
            links.add(new Link(part.type(), from, part.outward() ? part.target() : person, part.properties()));
        });
        for (Link link : links) {
            if (!link.type().equals("PART_OF") || there.add(link.from() + link.to())) {
                String kind = labels.get(link.from()) + " " + link.type() + " " + labels.get(link.to());
                relationships
                        .computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(Map.of(
                                "from",
                                ids.get(link.from()),
                                "to",
                                ids.get(link.to()),
                                "properties",
                                link.properties()));
            }
        }
    }

    /** One person for each print: the driver alone decides nothing. */
    private Map<Id, String> people(Named named) {
        Map<Id, String> people = new LinkedHashMap<>();
        for (Named.Seen seen : named.seen().values()) {
            String print = seen.print() == null
                    ? String.valueOf(named.seen().get(seen.sameAs()).print())
                    : seen.print();
            Map<String, Object> person =
                    new HashMap<>(Person.of(List.of(seen.sighting())).properties());
            shared("Person/" + print, "Person", person);
            shared(
                    Named.PROFILE + print,
                    "Profile",
                    Map.of("key", print, "first", named.board().toString()));
            people.put(seen.mention().id(), "Person/" + print);
        }
        return people;
    }

    /** Writes what was put together: batches of 2,000 rows, one transaction each. */
    void write() {
        try (Session session = graph.driver().session()) {
            nodes.forEach(
                    (label, rows) -> run(session, "UNWIND $rows AS row CREATE (n:" + label + ") SET n = row", rows));
            relationships.forEach((kind, rows) -> {
                String[] part = kind.split(" ");
                run(
                        session,
                        "UNWIND $rows AS row MATCH (a:" + part[0] + " {" + key(part[0]) + ": row.from}) MATCH (b:"
                                + part[2] + " {" + key(part[2]) + ": row.to}) CREATE (a)-[r:" + part[1]
                                + "]->(b) SET r = row.properties",
                        rows);
            });
        }
        nodes.clear();
        relationships.clear();
    }

    /** Nodes and relationships created so far. */
    long created() {
        return created;
    }

    /** Indexes to find the ends of relationships by where the schema has none; made before the time is taken. */
    void index() {
        try (Session session = graph.driver().session()) {
            session.run("CREATE INDEX FOR (n:Withheld) ON (n.of)").consume();
            session.run("CREATE INDEX FOR (n:Problem) ON (n.id)").consume();
            session.run("CALL db.awaitIndexes(60)").consume();
        }
    }

    private void run(Session session, String statement, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(statement, Map.of("rows", batch)).consume());
            created += batch.size();
        }
    }

    private static String key(String label) {
        return switch (label) {
            case "Withheld" -> "of";
            case "Profile" -> "key";
            default -> "id";
        };
    }

    private void shared(String key, String label, Map<String, Object> properties) {
        if (there.add(key)) {
            node(key, label, properties);
        }
    }

    private void node(String key, String label, Map<String, Object> properties) {
        labels.put(key, label);
        ids.put(key, properties.get(key(label)));
        nodes.computeIfAbsent(label, any -> new ArrayList<>()).add(properties);
    }
}
