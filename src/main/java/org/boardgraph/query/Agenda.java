package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Many;
import org.boardgraph.query.Field.One;
import org.boardgraph.query.Field.Part;
import org.boardgraph.query.Field.Value;

/** What stands under the items of an agenda: outcomes, participation, declarations; and corrections. */
final class Agenda {
    static final Connection DECLARATIONS = Connection.of(
            "Declaration",
            Filter.path("person", "Person", People.BY_ID + "(:Person)-[:DECLARED]->(m)"),
            Filter.equal("meeting", "Meeting", "m.meetingId"),
            Filter.path("item", "AgendaItem", "(m)-[:ON]->(:AgendaItem {id: $})"),
            Filter.equal("board", "Organization", "m.boardId"),
            Filter.equal("authority", "Organization", "m.authorityId"),
            new Filter(
                    "subject",
                    Filter.Kind.ID,
                    "EXISTS { (m)-[:ABOUT]->(s) WHERE s.id = $ }",
                    List.of("Topic", "Organization")),
            Filter.of("nature", Filter.Kind.ANY_OF, "m.nature IN $"),
            Filter.from(),
            Filter.to());

    private Agenda() {}

    static List<Type> types() {
        return List.of(
                item(),
                outcome(),
                participation(),
                declaration(),
                correction(),
                Namings.of("Organization"),
                Namings.of("Topic"));
    }

    private static Type item() {
        return Type.node("AgendaItem")
                .value("number", "position", "title")
                .with("text", Sources.withheld("text"))
                .with("restricted", Value.of("coalesce(n.restricted, false)"))
                .with("meeting", One.of("Meeting", "(n)<-[:HAS_ITEM]-(m:Meeting)"))
                .with("decisions", outcomes("DECISION"))
                .with("actions", outcomes("ACTION"))
                .with("declarations", Many.of("Declaration", "(n)<-[:ON]-(m:Declaration)", "m.order"))
                .with(
                        "participations",
                        Many.of("Participation", "(n)<-[m:TOOK_PART]-(p:Person)", "m.firstLine, m.kind, p.order"))
                .with("inTheRoom", new Field.Present())
                .with("conflicts", new Field.OfConflicts())
                .with("mentions", Namings.ofItem())
                .with("citation", new Part("Citation"));
    }

    private static Many outcomes(String kind) {
        return Many.of("Outcome", "(n)-[:HAS_OUTCOME]->(m:Outcome {kind: '" + kind + "'})", "m.position");
    }

    private static Type outcome() {
        return Type.part("Outcome")
                .withholding()
                .with("text", Sources.withheld("text"))
                .with("owner", Sources.withheld("owner"))
                .with("citation", new Part("Citation"));
    }

    /** The relationship itself: what a person did under an item. */
    private static Type participation() {
        return Type.part("Participation")
                .withholding()
                .value("kind")
                .with("person", new One("Person", "WITH n, startNode(n) AS m", null))
                .with("citation", new Part("CitationOfRelationship"));
    }

    private static Type declaration() {
        return Type.node("Declaration")
                // A withheld name makes no person: where it is of nobody on the list, the note's lines alone tell of
                // it.
                .visibleIf("m.withheld IS NULL", "EXISTS { (m)<-[:DECLARED]-() }")
                .value("natureAsPrinted", "leftRoom")
                .with("text", Sources.withheld("text"))
                .with("nature", Value.of("coalesce(n.nature, 'UNSTATED')"))
                .with("dispensation", Value.of("coalesce(n.dispensation, false)"))
                .with("byOfficer", Value.of("coalesce(n.byOfficer, false)"))
                .with("person", One.of("Person", "(n)<-[:DECLARED]-(m:Person)"))
                .with("meeting", One.of("Meeting", "(n)-[:AT]->(m:Meeting)"))
                .with("item", One.of("AgendaItem", "(n)-[:ON]->(m:AgendaItem)"))
                .with("subjects", Namings.subjects())
                .with("linkedItems", Namings.linkedItems())
                .with("onBehalfOf", One.of("Organization", "(n)-[:ON_BEHALF_OF]->(m:Organization)"))
                .with("citation", new Part("Citation"));
    }

    private static Type correction() {
        return Type.node("Correction")
                .withholding()
                .value("kind")
                .with("text", Sources.withheld("text"))
                .with("from", Sources.withheld("from"))
                .with("to", Sources.withheld("to"))
                .with("madeAt", One.of("Meeting", "(n)-[:MADE_AT]->(m:Meeting)"))
                .with("corrects", One.of("Meeting", "(n)-[:CORRECTS]->(m:Meeting)"))
                .with("people", Many.of("Person", "(n)-[:CONCERNS]->(m:Person)", "m.order"))
                .with("citation", new Part("Citation"));
    }
}
