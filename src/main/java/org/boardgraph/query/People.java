package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Arguments;
import org.boardgraph.query.Field.Companions;
import org.boardgraph.query.Field.Figures;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.Parts;
import org.boardgraph.query.Field.Value;

/** People. Any id once given out for a person is that of a mention, which leads to the person that it is now of. */
final class People {
    /** The person that an id leads to; a path goes on behind it. */
    static final String BY_ID = "(:Mention {asPerson: $})-[:OF]->";

    static final Connection PEOPLE = Connection.of(
                    "Person",
                    Filter.names(),
                    Filter.id(
                            "authority",
                            "Organization",
                            "EXISTS { (m)-[:MADE]->(a:Attendance) WHERE a.authorityId = $ AND a.asCorrected }"),
                    new Filter(
                            "memberOf",
                            Filter.Kind.BESIDE,
                            "(s)-[:IN|ON_BEHALF_OF]->(:Organization {id: $})",
                            List.of("Organization")),
                    Filter.of("asOf", Filter.Kind.BESIDE_ON, Seats.ON_DAY),
                    new Filter("authority", Filter.Kind.BESIDE_TOO, "s.authorityId = $", List.of("Organization")))
            .beside("(m)-[:HOLDS]->(s:Membership WHERE s.member)")
            .orderedBy(
                    "MEETINGS_ATTENDED",
                    new Order(
                            "Person.MEETINGS_ATTENDED",
                            List.of(new Order.Key("meetings", true, true), new Order.Key("id", false, false))));

    private People() {}

    static List<Type> types() {
        return List.of(person(), Type.part("PersonName"), Type.part("AttendanceSummary"), Type.part("SharedMeetings"));
    }

    private static Type person() {
        return Type.node("Person")
                .found(BY_ID + "(m:Person)")
                .value("name", "sortName", "givenName", "familyName", "honorificPrefix", "honorificSuffix")
                .with(
                        "otherNames",
                        new Parts(
                                "PersonName",
                                Value.of("[i IN range(0, size(n.names) - 1) |"
                                        + " [n.names[i], n.namesFirst[i], n.namesLast[i], n.namesCount[i]]]"),
                                List.of("name", "firstSeen", "lastSeen", "count"),
                                Arguments.NONE))
                .with("memberships", Paged.of(Seats.MEMBERSHIPS, "(n)-[:HOLDS]->(m:Membership)"))
                .with("attendanceSummary", new Figures())
                .with("sharedMeetings", new Companions())
                .with("conflicts", new Field.OfConflicts())
                .with("attendances", Paged.of(Sittings.ATTENDANCES, "(n)-[:MADE]->(m:Attendance)"))
                .with("declarations", Paged.of(Agenda.DECLARATIONS, "(n)-[:DECLARED]->(m:Declaration)"))
                .with("interests", Interests.interests("(n)-[:HAS_INTEREST]->(m:Interest)"))
                .with("registers", Interests.registers())
                .with("dispensations", Interests.dispensations())
                .with(
                        "identifiers",
                        new Parts(
                                "Identifier",
                                Value.of(
                                        "COLLECT { MATCH (n)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)"
                                                + " WHERE r.identifier IS NOT NULL AND e.loaded RETURN DISTINCT split(r.identifier, ':') }"),
                                List.of("scheme", "identifier"),
                                Arguments.NONE))
                .with("mentions", Paged.of(Identities.MENTIONS, "(n)<-[:OF]-(m:Mention)"))
                .with("identityDecisions", Identities.decisionsAboutPerson());
    }
}
