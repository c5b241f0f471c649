package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.Part;
import org.boardgraph.query.Field.Value;

/** Meetings, and who was there. */
final class Sittings {
    static final Connection MEETINGS = Connection.of(
            "Meeting",
            Filter.equal("board", "Organization", "m.boardId"),
            Filter.id("organization", "Organization", "(m.organizationId = $ OR m.boardId = $)"),
            Filter.from(),
            Filter.to(),
            new Filter(
                    "attendedBy",
                    Filter.Kind.SPREAD,
                    People.BY_ID + "(:Person)-[:MADE]->(x:Attendance WHERE x.asCorrected AND" + " x.status IN "
                            + SharedMeetings.THERE + ")-[:AT]->(m)",
                    List.of("Person")));

    static final Connection ATTENDANCES = Connection.of(
                    "Attendance",
                    Filter.path("person", "Person", People.BY_ID + "(:Person)-[:MADE]->(m)"),
                    Filter.equal("meeting", "Meeting", "m.meetingId"),
                    Filter.equal("board", "Organization", "m.boardId"),
                    Filter.equal("authority", "Organization", "m.authorityId"),
                    Filter.of("status", Filter.Kind.ANY_OF, "m.status IN $"),
                    Filter.of("role", Filter.Kind.ANY_OF, "m.role IN $"),
                    Filter.from(),
                    Filter.to())
            .withView();

    /** A meeting's list fits one page unless it is very long. */
    private static final int LIST = 100;

    private Sittings() {}

    static List<Type> types() {
        return List.of(meeting(), attendance(), movement());
    }

    private static Type meeting() {
        return Type.node("Meeting")
                .value("name", "date", "startTime", "venue", "noDeclarationsStated")
                .with("status", Value.of("coalesce(n.status, 'UNSTATED')"))
                .with("restricted", Value.of("coalesce(n.restricted, false)"))
                .with("board", One.of("Organization", "(n)-[:HELD_BY]->(m:Organization)"))
                .with("attendances", new Paged(ATTENDANCES, "(n)<-[:AT]-(m:Attendance)", LIST))
                .with("items", Many.of("AgendaItem", "(n)-[:HAS_ITEM]->(m:AgendaItem)", "m.position"))
                .with("declarations", Many.of("Declaration", "(n)<-[:AT]-(m:Declaration)", "m.order"))
                .with("corrections", Many.of("Correction", "(n)<-[:MADE_AT]-(m:Correction)", "m.position"))
                .with(
                        "correctedBy",
                        Many.of("Correction", "(n)<-[:CORRECTS]-(m:Correction)", "m.date, m.meetingId, m.position"))
                .with("conflicts", new Field.OfConflicts())
                .with("previous", nearest("m.order > n.order", "m.order"))
                .with("next", nearest("m.order < n.order", "m.order DESC"))
                .with("documents", Many.of("Document", "(n)<-[:RECORDS]-(m:Document)", "m.order"));
    }

    private static One nearest(String side, String order) {
        return new One("Meeting", "MATCH (m:Meeting) WHERE m.boardId = n.boardId AND " + side, order);
    }

    private static Type attendance() {
        return Type.node("Attendance")
                .value("status", "role", "label", "position", "printedName")
                .with("person", One.of("Person", "(n)<-[:MADE]-(m:Person)"))
                .with("meeting", One.of("Meeting", "(n)-[:AT]->(m:Meeting)"))
                .with("onBehalfOf", One.of("Organization", "(n)-[:ON_BEHALF_OF]->(m:Organization)"))
                .with("substituteFor", One.of("Person", "(n)-[:SUBSTITUTE_FOR]->(m:Person)"))
                .with("items", Many.of("AgendaItem", "(n)-[:FOR]->(m:AgendaItem)", "m.position"))
                .with("movements", Many.of("Movement", "(n)-[:MOVED]->(m:Movement)", "m.position"))
                .with("correctedBy", One.of("Correction", "(n)-[:CORRECTED_BY]->(m:Correction)"))
                .with("citation", new Part("Citation"));
    }

    private static Type movement() {
        return Type.part("Movement")
                .withholding()
                .value("kind", "time")
                .with("item", One.of("AgendaItem", "(n)-[:DURING]->(m:AgendaItem)"))
                .with("citation", new Part("Citation"));
    }
}
