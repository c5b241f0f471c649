package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Value;

/** Who held which role where. Any id once given out for a membership is that of an attendance, which leads to the spell that it now shows. */
final class Seats {
    /** Bounds are inclusive; one that is not known is open. */
    static final String ON_DAY = "coalesce(s.startDate, '') <= $ AND coalesce(s.endDate, '9') >= $";

    static final Connection MEMBERSHIPS = Connection.of(
            "Membership",
            Filter.path("person", "Person", People.BY_ID + "(:Person)-[:HOLDS]->(m)"),
            Filter.equal("organization", "Organization", "m.organizationId"),
            Filter.equal("onBehalfOf", "Organization", "m.authorityId"),
            Filter.of("role", Filter.Kind.ANY_OF, "m.role IN $"),
            Filter.of("asOf", Filter.Kind.DAY, ON_DAY.replace("s.", "m.")),
            Filter.of("from", Filter.Kind.DAY, "coalesce(m.endDate, '9') >= $"),
            Filter.to());

    private Seats() {}

    static List<Type> types() {
        return List.of(membership());
    }

    private static Type membership() {
        return Type.node("Membership")
                .found("(:Attendance {id: 'Attendance' + substring($, 10)})-[:SHOWS]->(m:Membership)")
                .value("role", "label", "startDate", "endDate")
                .with("inferred", Value.of("coalesce(n.inferred, false)"))
                .with("person", One.of("Person", "(n)<-[:HOLDS]-(m:Person)"))
                .with("organization", One.of("Organization", "(n)-[:IN]->(m:Organization)"))
                .with("onBehalfOf", One.of("Organization", "(n)-[:ON_BEHALF_OF]->(m:Organization)"))
                .with(
                        "citations",
                        new Many(
                                "Citation",
                                "UNWIND CASE n.first WHEN n.last THEN [n.first] ELSE [n.first, n.last] END AS shown"
                                        + " MATCH (m:Attendance {id: shown})",
                                "m.order DESC"));
    }
}
