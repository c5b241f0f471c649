package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Keyed;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Part;

/** Who is held to be who: printed names, what is unsure about two of them, and what was decided. */
final class Identities {
    static final Connection MENTIONS = Connection.of("Mention");

    static final Connection QUESTIONS = Connection.of(
            "IdentityQuestion",
            new Filter(
                    "person",
                    Filter.Kind.THROUGH,
                    People.BY_ID + "(who:Person)\n(who)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m)",
                    List.of("Person")),
            Filter.id(
                    "document",
                    "Document",
                    "EXISTS { (m)-[:LEFT|RIGHT]->(printed:Mention) WHERE printed.documentId = $ }"),
            Filter.of("minProbability", Filter.Kind.NUMBER, "m.probability >= $"));

    static final Connection DECISIONS = Connection.of("IdentityDecision");

    /** What an edition of registers prints is seen when all of it is in. */
    private static final String SEEN = "EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered'"
            + " OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })";

    private static final String BOTH_SEEN = "NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)"
            + "-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }";
    private static final String WITHHELD_FROM_NONE =
            "NOT EXISTS { (m)-[:LEFT|RIGHT]->(hidden:Mention) WHERE hidden.withheld IS NOT NULL }";
    /** A decision outlives what it is about; it is shown while both mentions are there. */
    private static final String COMPLETE =
            "EXISTS { (m)-[:LEFT]->(:Mention)-[:OF]->(:Person) } AND EXISTS { (m)-[:RIGHT]->(:Mention)-[:OF]->(:Person) }";

    private Identities() {}

    static List<Type> types() {
        return List.of(mention(), question(), decision());
    }

    /** What was decided about any of a person's printed names, once each. */
    static Many decisionsAboutPerson() {
        return new Many(
                "IdentityDecision",
                "MATCH (n)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m:IdentityDecision) WITH DISTINCT n, m",
                "m.order");
    }

    private static Type mention() {
        return Type.node("Mention")
                .visibleIf("m.withheld IS NULL AND " + SEEN, SEEN)
                .value("probability", "reason")
                .with("printedName", Sources.withheld("printedName"))
                .with("person", One.of("Person", "(n)-[:OF]->(m:Person)"))
                .with(
                        "authority",
                        new One(
                                "Organization",
                                "MATCH (n)-[:PRINTED_IN]->(f:Attendance|Register) WHERE n.kind <> 'substituted'"
                                        + " MATCH (m:Organization {id: f.authorityId})",
                                "m.order"))
                .with("meeting", new Keyed("Meeting", "n.meetingId"))
                .with("citation", new Part("Citation"));
    }

    private static Type question() {
        return aboutTwo(Type.node("IdentityQuestion").visibleIf(WITHHELD_FROM_NONE + " AND " + BOTH_SEEN, BOTH_SEEN))
                .value("probability", "reasons");
    }

    private static Type decision() {
        return aboutTwo(Type.node("IdentityDecision").visibleIf(WITHHELD_FROM_NONE + " AND " + COMPLETE, COMPLETE))
                .value("same", "by", "at", "note");
    }

    private static Type aboutTwo(Type type) {
        return type.with("left", One.of("Mention", "(n)-[:LEFT]->(m:Mention)"))
                .with("right", One.of("Mention", "(n)-[:RIGHT]->(m:Mention)"));
    }
}
