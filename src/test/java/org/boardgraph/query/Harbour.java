package org.boardgraph.query;

import static org.boardgraph.query.SmallGraph.cited;
import static org.boardgraph.query.SmallGraph.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.query.SmallGraph.Sitting;

/**
 * The small graph of the tests: the Harbour Board of Westmarch meets in five months of 2030, the Parks Committee twice. Ada chairs, Bruno
 * substitutes once, Cleo sends apologies, Dimitri comes as a guest. One item is restricted.
 */
public final class Harbour {
    public static final String COUNCIL =
            Id.of("Organization", "Westmarch County Council").toString();
    public static final String EASTFOLD =
            Id.of("Organization", "Eastfold Borough Council").toString();
    public static final String BOARD = Id.of("Organization", "Harbour Board").toString();
    public static final String PARKS = Id.of("Organization", "Parks Committee").toString();
    public static final String ADA = Id.of("Person", "Fenwick, Ada").toString();
    public static final String BRUNO = Id.of("Person", "Castellane, Bruno").toString();
    public static final String CLEO = Id.of("Person", "Marsh, Cleo").toString();
    public static final String DIMITRI = Id.of("Person", "Ólafsson, Dimitri").toString();
    public static final String ADA_ONCE =
            Id.of("Person", "an id of Ada before a merge").toString();
    public static final String TOPIC = Id.of("Topic", "dredging fund").toString();
    public static final String SECRET = "the canary sings at line 40";

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 15);

    private final SmallGraph graph;

    private Harbour(SmallGraph graph) {
        this.graph = graph;
    }

    static void write(SmallGraph graph) {
        new Harbour(graph).write();
    }

    /** The id of the Harbour Board's meeting of a month of 2030. */
    public static String meeting(int month) {
        return Id.of("Meeting", BOARD, FIRST.withMonth(month), "Harbour Board").toString();
    }

    /** The id of an item of a Harbour meeting. */
    public static String item(int month, int position) {
        return Id.of("AgendaItem", meeting(month), position).toString();
    }

    private void write() {
        bodiesAndPeople();
        List<Sitting> sittings = new ArrayList<>();
        for (int month = 1; month <= 5; month++) {
            sittings.add(sitting(BOARD, "Harbour Board", FIRST.withMonth(month)));
        }
        sittings.forEach(this::harbour);
        for (int month = 2; month <= 4; month += 2) {
            parks(sitting(PARKS, "Parks Committee", FIRST.withMonth(month)));
        }
        declarations(sittings.get(0), sittings.get(1));
        restricted(sittings.get(2));
        corrections(sittings.get(3), sittings.get(4));
        memberships();
        new Judged(graph).write(sittings.get(0), sittings.get(2));
        findings(sittings.get(0), sittings.get(2));
    }

    /** All meetings lie within half a year: each role on a board is one spell. */
    private void memberships() {
        graph.run("""
                MATCH (p:Person)-[:MADE]->(a:Attendance) WHERE a.asCorrected AND a.role <> 'OTHER'
                WITH p, a ORDER BY a.date
                WITH p, a.boardId AS board, a.role AS role, a.authorityId AS authority, collect(a) AS shown
                WITH *, 'Membership' + substring(shown[0].id, 10) AS id
                MATCH (b:Organization {id: board}) MATCH (o:Organization {id: authority})
                CREATE (p)-[:HOLDS]->(s:Membership {id: id, organizationId: board, authorityId: authority, role: role,
                  member: role IN ['CHAIR', 'MEMBER'], startDate: shown[0].date, endDate: shown[-1].date, inferred: true,
                  first: shown[0].id, last: shown[-1].id,
                  order: toString(99991231 - toInteger(replace(shown[0].date, '-', ''))) + '/' + id})-[:IN]->(b)
                CREATE (s)-[:ON_BEHALF_OF]->(o)
                FOREACH (a IN shown | CREATE (a)-[:SHOWS]->(s))
                """, Map.of());
    }

    /** The id of the membership that the row of a person at a meeting of the Harbour Board shows. */
    public static String membership(String person, int month, int place) {
        return Id.of("Attendance", meeting(month), person, place)
                .as("Membership")
                .toString();
    }

    private void bodiesAndPeople() {
        graph.organization("Westmarch County Council", "AUTHORITY", "County Council of Westmarch");
        graph.organization("Eastfold Borough Council", "AUTHORITY");
        graph.organization("Harbour Board", "BOARD");
        graph.organization("Parks Committee", "BOARD");
        graph.relate(BOARD, "PART_OF", COUNCIL);
        graph.relate(PARKS, "PART_OF", COUNCIL);
        graph.person("Fenwick, Ada", 7, "Ada Fenwick", "A. Fenwick");
        graph.person("Castellane, Bruno", 5, "Bruno Castellane");
        graph.person("Marsh, Cleo", 0, "Cleo Marsh");
        graph.person("Ólafsson, Dimitri", 0, "Dimitri Ólafsson");
        graph.mention(ADA, Id.parse(ADA_ONCE).orElseThrow());
        graph.node("Topic", map("id", TOPIC, "name", "Dredging Fund", "words", List.of("dredging", "fund")));
    }

    private Sitting sitting(String board, String name, LocalDate date) {
        String meeting = graph.meeting(board, COUNCIL, date, name);
        Instant imported = date.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        List<String> lines = lines(date.getMonthValue() == 3 ? "" : "line 40");
        Map<String, Object> more = date.getMonthValue() == 3 ? map("withheldLines", List.of(40)) : map();
        return new Sitting(
                meeting, board, date, graph.document(meeting, name + " " + date + ".txt", imported, lines, more));
    }

    private static List<String> lines(String fortieth) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= 60; line++) {
            lines.add(line == 40 ? fortieth : "line " + line);
        }
        return lines;
    }

    private void harbour(Sitting at) {
        graph.attendance(ADA, at, 0, "PRESENT", "CHAIR", map("authorityId", COUNCIL, "label", "Chairman"));
        String substitute = graph.attendance(BRUNO, at, 1, "SUBSTITUTE", "SUBSTITUTE", map("authorityId", EASTFOLD));
        graph.relate(substitute, "SUBSTITUTE_FOR", CLEO);
        graph.attendance(CLEO, at, 2, "APOLOGIES", "MEMBER", map("authorityId", EASTFOLD));
        String guest = graph.attendance(DIMITRI, at, 3, "IN_ATTENDANCE", "OTHER", map("position", "Harbour Master"));
        graph.item(at, 1, "Welcome", Map.of());
        String item = graph.item(at, 2, "Dredging", map("text", "The Board talked about dredging."));
        graph.relate(guest, "FOR", item);
        String left = Id.of("Movement", at.meeting(), 1).toString();
        graph.node("Movement", map("id", left, "kind", "LEFT", "position", 1, "time", "11.30"));
        graph.run("MATCH (m:Movement {id: $id}) SET m += $cited", Map.of("id", left, "cited", cited(at, 33)));
        graph.relate(guest, "MOVED", left);
        graph.relate(left, "DURING", item);
        outcome(at, item, "DECISION", 1, "Dredging goes on.");
        outcome(at, item, "ACTION", 2, "A report is written.");
        graph.relate(ADA, "TOOK_PART", item, with(cited(at, 34), "kind", "MOVED"));
        graph.relate(BRUNO, "TOOK_PART", item, with(cited(at, 35), "kind", "SECONDED"));
        graph.node(
                "Problem:New", map("severity", "WARNING", "line", 50, "message", "a line fits nothing", "position", 1));
        graph.run(
                "MATCH (p:New), (d:Document {id: $id}) REMOVE p:New CREATE (d)-[:HAS_PROBLEM]->(p)",
                Map.of("id", at.document()));
    }

    private void outcome(Sitting at, String item, String kind, int position, String text) {
        String id = Id.of("Outcome", item, kind, position).toString();
        graph.node("Outcome", with(cited(at, 32), "id", id, "kind", kind, "position", position, "text", text));
        graph.relate(item, "HAS_OUTCOME", id);
    }

    private void parks(Sitting at) {
        graph.attendance(ADA, at, 0, "PRESENT", "MEMBER", map("authorityId", COUNCIL));
    }

    private void declarations(Sitting january, Sitting february) {
        String fund = graph.declaration(
                ADA,
                january,
                21,
                item(1, 2),
                map("nature", "DISCLOSABLE_PECUNIARY", "authorityId", COUNCIL, "leftRoom", true));
        graph.relate(fund, "ABOUT", TOPIC);
        graph.relate(fund, "ON_BEHALF_OF", COUNCIL);
        graph.declaration(BRUNO, january, 20, null, map("natureAsPrinted", "personal"));
        graph.declaration(ADA, february, 22, item(2, 2), Map.of());
    }

    private void restricted(Sitting march) {
        String item = graph.item(march, 3, "Land sale", map("restricted", true));
        withhold(item, map("text", SECRET));
        String decision = Id.of("Outcome", item, 1).toString();
        graph.node(
                "Outcome",
                map(
                        "id",
                        decision,
                        "kind",
                        "DECISION",
                        "position",
                        1,
                        "withheld",
                        true,
                        "documentId",
                        march.document(),
                        "firstLine",
                        40,
                        "lastLine",
                        40));
        graph.relate(item, "HAS_OUTCOME", decision);
        withhold(decision, map("text", SECRET, "quote", SECRET));
        String declared = graph.declaration(CLEO, march, 40, item, map("withheld", true, "text", "", "quote", ""));
        withhold(declared, map("text", SECRET, "quote", SECRET));
        String spoke = Id.of("Mention", march.meeting(), "spoke").toString();
        graph.node("Mention", map("id", spoke, "withheld", true));
        withhold(spoke, map("quote", SECRET));
        graph.relate(
                CLEO,
                "TOOK_PART",
                item,
                map(
                        "mentionId",
                        spoke,
                        "kind",
                        "SPOKE",
                        "withheld",
                        true,
                        "documentId",
                        march.document(),
                        "firstLine",
                        40,
                        "lastLine",
                        40));
        withhold(march.document(), map("lines", lines(SECRET)));
    }

    private void withhold(String node, Map<String, Object> words) {
        String key = Id.of("Withheld", node).toString();
        graph.node("Withheld", with(words, "id", key));
        graph.relate(node, "WITHHELD", key);
        graph.run("MATCH (w:Withheld {id: $id}) REMOVE w.id", Map.of("id", key));
    }

    private void corrections(Sitting april, Sitting may) {
        String correction = Id.of("Correction", may.meeting(), 1).toString();
        graph.node(
                "Correction",
                with(
                        cited(may, 12),
                        "id",
                        correction,
                        "kind",
                        "ATTENDANCE",
                        "text",
                        "Cleo was there in April",
                        "position",
                        1));
        graph.relate(correction, "MADE_AT", may.meeting());
        graph.relate(correction, "CONCERNS", CLEO);
        graph.relate(correction, "CORRECTS", april.meeting());
        graph.run(
                "MATCH (:Person {id: $cleo})-[:MADE]->(a {meetingId: $april}) SET a.asCorrected = false",
                Map.of("cleo", CLEO, "april", april.meeting()));
        String added = graph.attendance(
                CLEO,
                april,
                9,
                "PRESENT",
                "MEMBER",
                map("authorityId", EASTFOLD, "asRecorded", false, "asCorrected", true));
        graph.relate(added, "CORRECTED_BY", correction);
    }

    /** One about Ada and her declaration of January, one without a citation, and one that rests on withheld lines of March. */
    private void findings(Sitting january, Sitting march) {
        String declaration = finding("DECLARATION_INCOMPLETE", "INFO", cited(january, 21));
        graph.relate(
                declaration, "ABOUT", Id.parse(ADA).orElseThrow().as("Mention").toString());
        graph.run(
                "MATCH (f:Finding {id: $id}), (d:Declaration {meetingId: $january}) WHERE d.leftRoom CREATE (f)-[:ABOUT]->(d)",
                map("id", declaration, "january", january.meeting()));
        String two = finding("TWO_MEETINGS_ONE_DAY", "WARNING", Map.of());
        graph.relate(two, "ABOUT", january.meeting());
        graph.relate(two, "ABOUT", march.meeting());
        String hidden = finding("SPEAKER_NOT_LISTED", "ERROR", map("withheld", true, "documentId", march.document()));
        graph.run(
                "MATCH (f:Finding {id: $id}) REMOVE f.message SET f.firstLine = 40, f.lastLine = 40",
                map("id", hidden));
        graph.relate(hidden, "ABOUT", Id.parse(CLEO).orElseThrow().as("Mention").toString());
        withhold(hidden, map("message", SECRET, "quote", SECRET));
    }

    private String finding(String kind, String severity, Map<String, Object> more) {
        String id = Id.of("Finding", kind).toString();
        String digit = Integer.toString(List.of("ERROR", "WARNING", "INFO").indexOf(severity));
        graph.node(
                "Finding",
                with(
                        more,
                        "id",
                        id,
                        "kind",
                        kind,
                        "severity",
                        severity,
                        "message",
                        kind + " in words",
                        "order",
                        digit + "/" + id));
        return id;
    }

    private static Map<String, Object> with(Map<String, Object> map, Object... more) {
        Map<String, Object> all = new java.util.HashMap<>(map);
        all.putAll(map(more));
        return all;
    }
}
