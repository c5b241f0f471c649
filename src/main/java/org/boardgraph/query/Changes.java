package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.query.Field.Either;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Value;

/**
 * What changed, oldest first: each object once, where it changed last. Whether an id that is gone now leads to another object is told
 * when it is asked. What a reader may not see changes nothing for a reader.
 */
final class Changes {
    static final Connection CHANGES = Connection.of("Change", Filter.of("types", Filter.Kind.ANY_OF, "m.type IN $"));

    /** Of an edition of registers nothing is seen until all of it is in, nor what an officer recorded of somebody who is not there. */
    private static final String SEEN =
            "(m.type <> 'DOCUMENT' OR NOT EXISTS { (x:Document {id: m.id}) WHERE x.loaded = false })"
                    + " AND (m.type <> 'INTEREST' OR NOT EXISTS { (x:Interest {id: m.id}) WHERE NOT ("
                    + Interests.SEEN.replace("(m)", "(x)")
                    + ") })";

    /** The object that an id of what is gone leads to now. */
    private static final String INTO = "CASE WHEN n.action <> 'DELETED' THEN null"
            + " WHEN n.type = 'PERSON' THEN head(COLLECT { MATCH (:Mention {asPerson: n.id})-[:OF]->(x:Person) RETURN x.id })"
            + " WHEN n.type = 'MEMBERSHIP' THEN head(COLLECT {"
            + " MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(x:Membership) RETURN x.id })"
            + " END";

    private static final String ACTION = "CASE WHEN (" + INTO + ") IS NOT NULL THEN 'MERGED' ELSE n.action END";

    private Changes() {}

    static List<Type> types() {
        return List.of(Type.part("Change")
                .visibleIf("m.withheld IS NULL AND " + SEEN, SEEN)
                .value("id", "type", "at")
                .with("action", new Value(withdrawn(), ACTION))
                .with("mergedInto", Value.of(INTO))
                .with("node", new Either(nodes())));
    }

    /** To a reader an entry that an officer withdrew is gone. */
    private static String withdrawn() {
        return "CASE WHEN n.type = 'INTEREST' AND EXISTS { (x:Interest {id: n.id}) WHERE x.withdrawn } THEN 'DELETED'"
                + " ELSE " + ACTION + " END";
    }

    private static Map<String, One> nodes() {
        Map<String, One> byType = new LinkedHashMap<>();
        byType.put("Person", One.of("Person", "(:Mention {asPerson: n.id})-[:OF]->(m:Person)"));
        byType.put(
                "Membership",
                One.of(
                        "Membership",
                        "(:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(m:Membership)"));
        for (String type : List.of("Organization", "Meeting", "Declaration", "Interest", "Document")) {
            byType.put(type, One.of(type, "(m:" + type + " {id: n.id})"));
        }
        return byType;
    }
}
