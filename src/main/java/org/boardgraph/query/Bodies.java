package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Arguments;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.Parts;
import org.boardgraph.query.Field.Value;

/** Boards, authorities and other bodies, and what interests can be in. */
final class Bodies {
    static final Connection ORGANIZATIONS = Connection.of(
            "Organization",
            Filter.names(),
            Filter.of("kind", Filter.Kind.ANY_OF, "m.kind IN $"),
            Filter.of("holdsMeetings", Filter.Kind.FLAG, "coalesce(m.holdsMeetings, false) = $"),
            Filter.of(
                    "asOf",
                    Filter.Kind.DAY,
                    "coalesce(m.foundingDate <= $, true) AND coalesce(m.dissolutionDate >= $, true)"));

    private Bodies() {}

    static List<Type> types() {
        return List.of(organization(), Type.part("Identifier"), topic());
    }

    private static Type topic() {
        return Type.node("Topic")
                .value("name")
                .with("otherNames", Value.of("coalesce(n.otherNames, [])"))
                .with("mentionedIn", Namings.mentionedIn());
    }

    private static Type organization() {
        return Type.node("Organization")
                .value("name", "kind", "classification", "foundingDate", "dissolutionDate")
                .with("otherNames", Value.of("coalesce(n.otherNames, [])"))
                .with(
                        "identifiers",
                        new Parts(
                                "Identifier",
                                Value.of("[i IN coalesce(n.identifiers, []) | split(i, '=')]"),
                                List.of("scheme", "identifier"),
                                Arguments.NONE))
                .with("predecessors", Many.of("Organization", "(n)<-[:SUCCEEDED_BY]-(m:Organization)", "m.order"))
                .with("successors", Many.of("Organization", "(n)-[:SUCCEEDED_BY]->(m:Organization)", "m.order"))
                .with("parent", One.of("Organization", "(n)-[:PART_OF]->(m:Organization)"))
                .with("memberships", Paged.of(Seats.MEMBERSHIPS, "(n)<-[:IN]-(m:Membership)"))
                .with("meetings", Paged.of(Sittings.MEETINGS, "(n)<-[:HELD_BY]-(m:Meeting)"))
                .with("mentionedIn", Namings.mentionedIn());
    }
}
