package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Lookup;
import org.boardgraph.query.Field.Paged;
import org.boardgraph.query.Field.Record;
import org.boardgraph.query.Field.Value;

/** What can be asked at the root. */
final class Roots {
    private Roots() {}

    static List<Type> types() {
        return List.of(query(), Type.part("AttendanceCount"), Type.part("InterestChange"), statistics());
    }

    private static Type query() {
        return Type.part("Query")
                .with("node", new Lookup("", false))
                .with("nodes", new Lookup("", true))
                .with("person", new Lookup("Person", false))
                .with("people", Paged.of(People.PEOPLE, "(m:Person)"))
                .with("organization", new Lookup("Organization", false))
                .with("organizations", Paged.of(Bodies.ORGANIZATIONS, "(m:Organization)"))
                .with("meeting", new Lookup("Meeting", false))
                .with("meetings", Paged.of(Sittings.MEETINGS, "(m:Meeting)"))
                .with("agendaItem", new Lookup("AgendaItem", false))
                .with("attendances", Paged.of(Sittings.ATTENDANCES, "(m:Attendance)"))
                .with("attendanceCounts", new Field.Counts())
                .with("memberships", Paged.of(Seats.MEMBERSHIPS, "(m:Membership)"))
                .with("declarations", Paged.of(Agenda.DECLARATIONS, "(m:Declaration)"))
                .with("conflicts", new Field.OfConflicts())
                .with("conflictCounts", new Field.CountedConflicts())
                .with("checkAgenda", new Field.OfAgenda())
                .with("expectedMembers", new Field.Expected())
                .with("interests", Interests.interests("(m:Interest)"))
                .with("interestChanges", new Field.ChangedInterests())
                .with("search", new Field.Searched())
                .with("changes", Paged.of(Changes.CHANGES, "(m:Change)"))
                .with("identityQuestions", Paged.of(Identities.QUESTIONS, "(m:IdentityQuestion)"))
                .with("identityDecisions", Paged.of(Identities.DECISIONS, "(m:IdentityDecision)"))
                .with("findings", Paged.of(Findings.FINDINGS, "(m:Finding)"))
                .with("documents", Paged.of(Sources.DOCUMENTS, "(m:Document)"))
                .with("document", new Lookup("Document", false))
                .with("statistics", new Record("Statistics"));
    }

    private static Type statistics() {
        return Type.part("Statistics")
                .with("people", count("Person"))
                .with("organizations", count("Organization"))
                .with("meetings", count("Meeting"))
                .with("items", count("AgendaItem"))
                .with("attendances", Value.of("COUNT { (m:Attendance) WHERE m.asCorrected }"))
                .with(
                        "declarations",
                        new Value("COUNT { (m:Declaration) WHERE m.withheld IS NULL }", "COUNT { (m:Declaration) }"))
                .with("interests", Interests.count())
                .with("documents", Value.of("COUNT { (m:Document) WHERE coalesce(m.loaded, true) }"));
    }

    private static Value count(String label) {
        return Value.of("COUNT { (m:" + label + ") }");
    }
}
