package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.PartWhere;
import org.boardgraph.query.Field.Several;

/** What does not add up. A finding is about the mentions of people, and so always of the person that each is now of. */
final class Findings {
    static final Connection FINDINGS = Connection.of(
            "Finding",
            Filter.equal("document", "Document", "m.documentId"),
            Filter.of("severity", Filter.Kind.ANY_OF, "m.severity IN $"),
            Filter.of("kind", Filter.Kind.ANY_OF, "m.kind IN $"),
            new Filter(
                    "person",
                    Filter.Kind.SPREAD,
                    // In a MATCH of its own, since the finding may be about the very mention that the id is of.
                    People.BY_ID + "(p:Person) MATCH (p)<-[:OF]-(:Mention)<-[:ABOUT]-(m)",
                    List.of("Person")),
            Filter.id("authority", "Organization", "EXISTS { (m)-[:ABOUT]->(x) WHERE x.id = $ OR x.authorityId = $ }"));

    /** What rests on an edition of registers is seen when all of it is in. */
    private static final String LOADED =
            "(m.kind <> 'UNSURE_IDENTITY' OR NOT EXISTS { (m)-[:ABOUT]->(:Mention)-[:PRINTED_IN]->(:Register)"
                    + "-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded })";

    private Findings() {}

    static List<Type> types() {
        return List.of(Type.node("Finding")
                .visibleIf("m.withheld IS NULL AND " + LOADED, LOADED)
                .value("severity", "kind")
                .with("message", Sources.withheld("message"))
                .with("about", new Several(about()))
                .with("citation", new PartWhere("Citation", "n.documentId")));
    }

    /** People first, then what the finding is about beside them. */
    private static Map<String, Many> about() {
        Map<String, Many> about = new LinkedHashMap<>();
        about.put(
                "Person",
                new Many("Person", "MATCH (n)-[:ABOUT]->(:Mention)-[:OF]->(m:Person) WITH DISTINCT n, m", "m.order"));
        for (String type : List.of(
                "Meeting",
                "Attendance",
                "Declaration",
                "AgendaItem",
                "Correction",
                "Organization",
                "IdentityQuestion")) {
            String order = type.equals("AgendaItem") || type.equals("Correction") ? "m.position" : "m.order";
            about.put(type, Many.of(type, "(n)-[:ABOUT]->(m:" + type + ")", order));
        }
        return about;
    }
}
