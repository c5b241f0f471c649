package org.boardgraph.query;

/**
 * The text of a step that reads what conflicts can rest on: its links are lists of rows, each behind its name. It begins with meetings
 * {@code ms} or with members {@code people}, and reads everything, since a declaration that a reader may not see clears a member all the
 * same; who may see what comes of it is decided afterwards.
 *
 * <p>Few and plain clauses, each over all that it is about at once: the first question of a process waits for the database to plan them. In the
 * text {@code #} stands for the number of the step.
 */
final class EvidenceClause {
    /** The lists, by the names under which they are linked. */
    enum List {
        MEETINGS,
        SEATS,
        PEOPLE,
        DECLARATIONS,
        REGISTERS,
        INTERESTS,
        DISPENSATIONS,
        EDITIONS,
        ITEMS,
        AUTHORITIES,
        ASKED,
        BOARD
    }

    /** The rows of attendance lists, in each the items that the member came for and the comings and goings. */
    private static final String SEATS = """
            collect(CASE WHEN a:Attendance THEN [m.id, a.id, p.id, a.status, a.role, a.authorityId,
                [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) |
                  [v.id, v:AgendaItem, v.position, v.kind, CASE WHEN x:AgendaItem THEN x.position END, x.time, v.withheld]]] END) AS seats#""";

    /** Who sits or declares at meetings. */
    private static final String OF_MEETINGS = """
            CALL (ms#) {
              UNWIND ms# AS m
              MATCH (m)<-[:AT]-(a)<-[:MADE|DECLARED]-(p:Person) WHERE a:Declaration OR a.%1$s
              WITH m, a, p ORDER BY a.order
              RETURN collect(DISTINCT p) AS people#,
                %2$s
            }
            """;

    /** The meetings at which members sit or declare. */
    private static final String OF_MEMBERS = """
            CALL (people#) {
              UNWIND people# AS p
              MATCH (p)-[:MADE|DECLARED]->(a)-[:AT]->(m:Meeting) WHERE (a:Declaration OR a.%1$s)%3$s
              WITH m, a, p ORDER BY a.order
              RETURN collect(DISTINCT m) AS ms#,
                %2$s
            }
            """;

    private static final String REST = """
            CALL (ms#) {
              UNWIND ms# AS m
              OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
              OPTIONAL MATCH (o:Organization {id: m.organizationId})
              RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
                  EXISTS { (m)<-[:AT]-(:Attendance) },
                  COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN [r.conflict, r.state, r.by, r.at, r.note] }]) AS meetings#
            }
            CALL (people#) {
              UNWIND people# AS p
              MATCH (p)-[:DECLARED|HAS_REGISTER|HAS_INTEREST|HAS_DISPENSATION]->(n)
              OPTIONAL MATCH (n)<-[:HAS_ENTRY]-(entered:Register)
              WITH p, n, CASE WHEN n:Register THEN n ELSE entered END AS r
              OPTIONAL MATCH (r)-[:IN_EDITION]->(e:Document)
              OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
              WITH p, n, r, e, w, [(n)-[t:ABOUT|ON|AT|ON_BEHALF_OF]->(x) | [type(t), x.id, CASE WHEN x:Meeting THEN x.board ELSE x.name END]] AS links
              ORDER BY n.order
              WHERE r IS NULL OR e.loaded
              RETURN collect(CASE WHEN n:Declaration THEN [p.id, n.id, n.meetingId, n.date, n.nature, n.natureAsPrinted, n.leftRoom,
                  n.dispensation, n.byOfficer, n.withheld, n.restates, links] END) AS declarations#,
                collect(CASE WHEN n:Register THEN [p.id, n.id, n.authorityId, n.asOf, n.nil, n.completeFor, n.part] END) AS registers#,
                collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN [p.id, n.id, r.id, r.authorityId, r.asOf,
                  coalesce(n.entry, w.entry), coalesce(n.category, w.category), coalesce(n.registeredOn, w.registeredOn),
                  coalesce(n.from, w.from), coalesce(n.to, w.to), coalesce(n.heldByPartner, w.heldByPartner),
                  coalesce(n.appointedByAuthority, w.appointedByAuthority), n.sensitive, n.authorityId, r.part, e.asOf,
                  links + [(w)-[t:ABOUT]->(x) | [type(t), x.id, x.name]]] END) AS interests#,
                collect(CASE WHEN n:Dispensation THEN [p.id, n.id, n.authorityId, n.scope, n.from, n.to, links] END) AS dispensations#
            }
            CALL (people#) {
              UNWIND people# AS p
              MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
              WHERE e.loaded AND o.id = r.authorityId
              WITH DISTINCT o, coalesce(e.part, '') AS part
              MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
              WITH o, part, max(x.asOf) AS newest
              RETURN collect([o.id, part, newest]) AS editions#
            }
            CALL (%1$s) {
              UNWIND ms# AS m
              MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
              WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
              WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }%2$s
              RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
                [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items#
            }
            CALL (seats#) {
              UNWIND seats# AS seat
              WITH DISTINCT seat[5] AS id
              MATCH (o:Organization {id: id})
              RETURN collect([o.id, o.name, [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | [k.id, true, last(by).on, k.name]]
                + [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | [k.id, false, last(by).on, k.name]]]) AS authorities#
            }
            """;

    private static final String LISTS = """
            [['MEETINGS', meetings#], ['SEATS', seats#], ['PEOPLE', [p IN people# | [p.id, p.name]]], ['DECLARATIONS', declarations#],
              ['REGISTERS', registers#], ['INTERESTS', interests#], ['DISPENSATIONS', dispensations#], ['EDITIONS', editions#],
              ['ITEMS', items#], ['AUTHORITIES', authorities#], ['ASKED', asked#]%1$s]""";

    private EvidenceClause() {}

    /**
     * The step.
     *
     * @param scope gives {@code ms#}, or {@code people#}
     */
    static String of(int step, ConflictScope scope) {
        String shown = scope.asRecorded() ? "asRecorded" : "asCorrected";
        String seats = (scope.byMembers() ? OF_MEMBERS : OF_MEETINGS).formatted(shown, SEATS, scope.condition());
        String text = scope.start() + seats + rest(scope.items()) + scope.asked();
        return numbered(step, text + "WITH *, " + LISTS.formatted("") + " AS l#");
    }

    /** The step about people alone, of a meeting that is still to come. */
    static String of(int step, ExpectedPeople expected) {
        String text = expected.people() + ExpectedPeople.SEATS
                + "WITH *, people AS people#, asked AS asked#, seats AS seats#, [] AS ms#\n" + rest("");
        return numbered(step, """
                CALL () {
                %1$s
                  RETURN %2$s AS l#
                }""".formatted(Step.indented(text), LISTS.formatted(", ['BOARD', board]")));
    }

    /** @param items a list of items that are read although nothing is known of them; empty: there is none */
    private static String rest(String items) {
        return items.isEmpty() ? REST.formatted("ms#", "") : REST.formatted("ms#, " + items, " OR i IN " + items);
    }

    private static String numbered(int step, String text) {
        return text.replace("#", Integer.toString(step));
    }
}
