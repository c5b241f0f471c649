package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.Value;

/** Boards, authorities and other bodies, and what interests can be in. */
final class Bodies {
    static final Connection ORGANIZATIONS = Connection.of(
            "Organization",
            Filter.names(),
            Filter.of("kind", Filter.Kind.ANY_OF, "m.kind IN $"),
            Filter.of("holdsMeetings", Filter.Kind.FLAG, "coalesce(m.holdsMeetings, false) = $"));

    private Bodies() {}

    static List<Type> types() {
        return List.of(organization(), Type.node("Topic").value("name"));
    }

    private static Type organization() {
        return Type.node("Organization")
                .value("name", "kind", "classification")
                .with("otherNames", Value.of("coalesce(n.otherNames, [])"))
                .with("parent", One.of("Organization", "(n)-[:PART_OF]->(m:Organization)"))
                .with("memberships", Paged.of(Seats.MEMBERSHIPS, "(n)<-[:IN]-(m:Membership)"))
                .with("meetings", Paged.of(Sittings.MEETINGS, "(n)<-[:HELD_BY]-(m:Meeting)"));
    }
}
