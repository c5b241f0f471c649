package org.boardgraph.query;

import static org.boardgraph.query.SmallGraph.cited;
import static org.boardgraph.query.SmallGraph.map;

import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.query.SmallGraph.Sitting;

/**
 * Who is who in {@link Harbour}: Ada's two names were judged one. Whether Bruno is Dimitri, and Ada Cleo, is asked. Cleo's name in the
 * restricted item is withheld, and so is what is asked and was decided about it. One decision is about a name that is gone.
 */
public final class Judged {
    public static final String ADA = mention(Harbour.ADA);
    public static final String ADA_ONCE = mention(Harbour.ADA_ONCE);
    public static final String BRUNO = mention(Harbour.BRUNO);
    public static final String CLEO = mention(Harbour.CLEO);
    public static final String DIMITRI = mention(Harbour.DIMITRI);
    /** In withheld lines. */
    public static final String CLEO_SPOKE =
            Id.of("Mention", Harbour.meeting(3), "spoke").toString();

    public static final String LIKELY =
            Id.of("IdentityQuestion", BRUNO, DIMITRI).toString();
    public static final String POSSIBLE = Id.of("IdentityQuestion", ADA, CLEO).toString();
    public static final String WITHHELD_QUESTION =
            Id.of("IdentityQuestion", CLEO_SPOKE, BRUNO).toString();
    public static final String ONE_ADA =
            Id.of("IdentityDecision", ADA, ADA_ONCE).toString();
    public static final String WITHHELD_DECISION =
            Id.of("IdentityDecision", CLEO, CLEO_SPOKE).toString();
    public static final String INCOMPLETE =
            Id.of("IdentityDecision", CLEO, "gone").toString();

    private final SmallGraph graph;

    Judged(SmallGraph graph) {
        this.graph = graph;
    }

    private static String mention(String person) {
        return Id.parse(person).orElseThrow().as("Mention").toString();
    }

    void write(Sitting first, Sitting restricted) {
        printed(ADA, "Cllr Ada Fenwick", first, 0);
        printed(BRUNO, "Bruno Castellane", first, 1);
        printed(CLEO, "Cleo Marsh", first, 2);
        printed(DIMITRI, "Dimitri Ólafsson", first, 3);
        printed(ADA_ONCE, "A. Fenwick", first, 4);
        printed(CLEO_SPOKE, null, restricted, 40);
        graph.relate(CLEO_SPOKE, "OF", Harbour.CLEO);
        graph.run(
                "MATCH (:Mention {id: $id})-[:WITHHELD]->(w) SET w.printedName = $secret",
                Map.of("id", CLEO_SPOKE, "secret", Harbour.SECRET));
        graph.run("MATCH (m:Mention {id: $id}) REMOVE m.quote", Map.of("id", CLEO_SPOKE));
        question(LIKELY, BRUNO, DIMITRI, 0.62);
        question(POSSIBLE, ADA, CLEO, 0.3);
        question(WITHHELD_QUESTION, CLEO_SPOKE, BRUNO, 0.9);
        decision(ONE_ADA, ADA, ADA_ONCE, "2030-06-01T10:00:00Z", "They sit for one council.");
        decision(WITHHELD_DECISION, CLEO, CLEO_SPOKE, "2030-06-02T10:00:00Z", Harbour.SECRET);
        decision(INCOMPLETE, CLEO, "Mention:aaaaaaaaaaaaaaaaaaaa", "2030-06-03T10:00:00Z", null);
    }

    private void printed(String mention, String name, Sitting at, int place) {
        Map<String, Object> properties = cited(at, 10 + place);
        properties.putAll(map(
                "meetingId",
                at.meeting(),
                "kind",
                place < 4 ? "listed" : "took_part",
                "printedName",
                name,
                "probability",
                place == 4 ? 0.97 : 1.0,
                "reason",
                place == 4 ? "Decided by an officer." : "The list prints it.",
                "order",
                at.date() + "/" + place + "/" + mention));
        graph.run("MATCH (m:Mention {id: $id}) SET m += $more", Map.of("id", mention, "more", properties));
        graph.run(
                "MATCH (m:Mention {id: $id})-[:OF]->(p)-[:MADE]->(a:Attendance {meetingId: $meeting, place: $place})"
                        + " CREATE (m)-[:PRINTED_IN]->(a)",
                Map.of("id", mention, "meeting", at.meeting(), "place", place));
    }

    private void question(String id, String left, String right, double probability) {
        graph.node(
                "IdentityQuestion",
                map(
                        "id",
                        id,
                        "probability",
                        probability,
                        "reasons",
                        List.of("the authority fits", "the given names differ"),
                        "order",
                        String.format("%04d", Math.round((1 - probability) * 1000)) + "/" + id));
        graph.relate(id, "LEFT", left);
        graph.relate(id, "RIGHT", right);
    }

    private void decision(String id, String left, String right, String at, String note) {
        long millis = java.time.Instant.parse(at).toEpochMilli();
        graph.node(
                "IdentityDecision",
                map(
                        "id",
                        id,
                        "left",
                        left,
                        "right",
                        right,
                        "same",
                        true,
                        "by",
                        "officer",
                        "at",
                        at,
                        "note",
                        note,
                        "order",
                        (9999999999999L - millis) + "/" + id));
        graph.relate(id, "LEFT", left);
        if (!id.equals(INCOMPLETE)) {
            graph.relate(id, "RIGHT", right);
        }
    }
}
