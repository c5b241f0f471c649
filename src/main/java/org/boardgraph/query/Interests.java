package org.boardgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.query.Field.Either;
import org.boardgraph.query.Field.Filtered;
import org.boardgraph.query.Field.Keyed;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.Nothing;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.PartWhere;
import org.boardgraph.query.Field.Sighted;
import org.boardgraph.query.Field.Value;

/**
 * Registers of interests, their entries, and dispensations. An entry that several editions have is listed once, as the newest says
 * it. Of a sensitive one a reader's statement finds that it is there, and never under a condition on what it says.
 */
final class Interests {
    /** Of an edition of which not all is in, nothing is seen. */
    static final String LOADED = "EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }";

    static final String SEEN = "EXISTS { (m)<-[:HAS_INTEREST]-(:Person) }"
            + " AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }";

    /** No later edition has the entry. */
    private static final String NEWEST = "NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)"
            + "-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded }";

    private static final String LATER_REGISTER =
            "NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)"
                    + "-[:HAS_REGISTER]->(later:Register)%s WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf"
                    + " AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded }%s }";

    /** A reader cannot know which entry of the later register it is: those of the latest are listed. */
    private static final String LISTED_FOR_READERS =
            NEWEST + " AND (NOT m.sensitive OR " + LATER_REGISTER.formatted("", "") + ")";

    private static final String LISTED_FOR_OFFICERS = NEWEST
            + " AND (NOT m.sensitive OR "
            + LATER_REGISTER.formatted(
                    "-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(w:Withheld), (m)-[:WITHHELD]->(own:Withheld)",
                    " AND w.entry = own.entry")
            + ")";

    /** No later edition of the body's register is known: what stands in this one has not ended as far as anyone knows. */
    private static final String IN_THE_LATEST =
            "NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)"
                    + "-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document)"
                    + " WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }";

    private static final String STILL = "(m.asOf >= $ OR " + IN_THE_LATEST + ")";
    private static final String BEGUN = "coalesce(%s, %s, '') <= $";
    private static final String NOT_ENDED = "coalesce(%s, '9') >= $ AND " + STILL;

    static final Connection INTERESTS = Connection.of("Interest", filters(false))
            .listing(LISTED_FOR_READERS)
            .forOfficers(Connection.of("Interest", filters(true)).listing(LISTED_FOR_OFFICERS));

    /** Of one register: as it stood. */
    private static final Connection ENTRIES = Connection.of("Interest");

    private Interests() {}

    static List<Type> types() {
        return List.of(interest(), noted(), register(), dispensation());
    }

    private static Filter[] filters(boolean officer) {
        String open = officer ? "" : "NOT m.sensitive AND ";
        String begun = BEGUN.formatted(of("from", officer), of("registeredOn", officer));
        String notEnded = NOT_ENDED.formatted(of("to", officer));
        String about = officer
                ? "EXISTS { (m)-[:WITHHELD*0..1]->()-[:ABOUT]->(s) WHERE s.id = $ }"
                : "EXISTS { (m)-[:ABOUT]->(s) WHERE s.id = $ }";
        return new Filter[] {
            Filter.path("person", "Person", People.BY_ID + "(:Person)-[:HAS_INTEREST]->(m)"),
            officer
                    ? Filter.id("authority", "Organization", of("authorityId", true) + " = $")
                    : Filter.equal("authority", "Organization", "m.authorityId"),
            new Filter("subject", Filter.Kind.ID, about, List.of("Topic", "Organization")),
            Filter.of("category", Filter.Kind.ANY_OF, of("category", officer) + " IN $"),
            Filter.of("asOf", Filter.Kind.DAY, open + "m.withdrawn IS NULL AND " + begun + " AND " + notEnded),
            Filter.of("from", Filter.Kind.DAY, open + notEnded),
            Filter.of("to", Filter.Kind.DAY, open + begun)
        };
    }

    private static String of(String property, boolean officer) {
        String own = "m." + property;
        return officer ? "coalesce(" + own + ", head([(m)-[:WITHHELD]->(w:Withheld) | w." + property + "]))" : own;
    }

    /** A list of a person's, or of all, as they stand now or on a day. */
    static Paged interests(String path) {
        return Paged.of(INTERESTS, path);
    }

    static Field registers() {
        return Many.of("Register", "(n)-[:HAS_REGISTER]->(m:Register)", "m.order");
    }

    static Field dispensations() {
        return new Filtered(
                Many.of("Dispensation", "(n)-[:HAS_DISPENSATION]->(m:Dispensation)", "m.order"),
                Map.of("asOf", "m.from <= $ AND m.to >= $"));
    }

    /** How many there are that a list of all has. */
    static Value count() {
        return new Value(
                "COUNT { (m:Interest) WHERE m.withdrawn IS NULL AND " + SEEN + " AND " + LISTED_FOR_READERS + " }",
                "COUNT { (m:Interest) WHERE " + SEEN + " AND " + LISTED_FOR_OFFICERS + " }");
    }

    private static Type interest() {
        Type type = Type.node("Interest")
                .visibleIf("m.withdrawn IS NULL AND " + SEEN, SEEN)
                .value("sensitive")
                .with("person", One.of("Person", "(n)<-[:HAS_INTEREST]-(m:Person)"))
                .with("register", One.of("Register", "(n)<-[:HAS_ENTRY]-(m:Register)"))
                .with("withdrawn", Value.of("coalesce(n.withdrawn, false)"))
                .with("subject", new Sighted(subject(""), subject("-[:WITHHELD*0..1]->()")))
                .with("noted", new Sighted(new Nothing(), byOfficers()))
                .with(
                        "citation",
                        new Sighted(
                                new PartWhere("Citation", "n.documentId"),
                                new One(
                                        "Citation",
                                        "MATCH (n)-[:WITHHELD*0..1]->(m) WHERE m.documentId IS NOT NULL",
                                        null)));
        for (String property : List.of(
                "category",
                "categoryAsPrinted",
                "description",
                "value",
                "heldByPartner",
                "appointedByAuthority",
                "registeredOn",
                "from",
                "to",
                "recordedBy",
                "recordedAt")) {
            type.with(property, Sources.withheld(property));
        }
        return type;
    }

    /** What officers noted of the entry, in whichever edition it stands. */
    private static One byOfficers() {
        return new One("InterestNote", "MATCH (n)-[:WITHHELD*0..1]->(x) MATCH (m:Overlay {entry: x.entry})", null);
    }

    private static Type noted() {
        return Type.part("InterestNote")
                .value("endedOn", "by", "at", "note")
                .with("withdrawn", Value.of("coalesce(n.withdrawn, false)"));
    }

    private static Either subject(String hidden) {
        Map<String, One> byType = new LinkedHashMap<>();
        byType.put("Organization", One.of("Organization", "(n)" + hidden + "-[:ABOUT]->(m:Organization)"));
        byType.put("Topic", One.of("Topic", "(n)" + hidden + "-[:ABOUT]->(m:Topic)"));
        if (!hidden.isEmpty()) {
            byType.put("SecretTopic", One.of("SecretTopic", "(n)" + hidden + "-[:ABOUT]->(m:SecretTopic)"));
        }
        return new Either(byType);
    }

    private static Type register() {
        return Type.node("Register")
                .visibleIf(LOADED, LOADED)
                .value("asOf", "nil", "complete", "printedName")
                .with("completeFor", Value.of("coalesce(n.completeFor, [])"))
                .with("person", One.of("Person", "(n)<-[:HAS_REGISTER]-(m:Person)"))
                .with("authority", new Keyed("Organization", "n.authorityId"))
                .with("document", new Keyed("Document", "n.documentId"))
                .with("interests", Paged.of(ENTRIES, "(n)-[:HAS_ENTRY]->(m:Interest)"));
    }

    private static Type dispensation() {
        String held = "EXISTS { (m)<-[:HAS_DISPENSATION]-(:Person) }";
        return Type.node("Dispensation")
                .visibleIf(held, held)
                .value("scope", "from", "to", "by", "at", "note")
                .with("person", One.of("Person", "(n)<-[:HAS_DISPENSATION]-(m:Person)"))
                .with("authority", new Keyed("Organization", "n.authorityId"))
                .with("subject", subject(""));
    }
}
