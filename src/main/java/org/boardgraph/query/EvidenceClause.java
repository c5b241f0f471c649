package org.boardgraph.query;

/**
 * The text of a step that reads what conflicts can rest on: its only link leads to lists of rows by their names. It begins with meetings
 * {@code ms} or with members {@code people}, and reads everything, since a declaration that a reader may not see clears a member all the
 * same; who may see what comes of it is decided afterwards.
 *
 * <p>Few and plain clauses, each over all that it is about at once: the first question of a process waits for the database to plan them, and a list of
 * values takes it longer than a map. In the
 * text {@code #} stands for the number of the step.
 */
final class EvidenceClause {
    /** The lists, by their names. */
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
            collect(CASE WHEN a:Attendance THEN a {meeting: m.id, .id, member: p.id, .status, .role, .authorityId,
                steps: [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) | v {.id, item: v:AgendaItem, .position, .kind,
                  during: CASE WHEN x:AgendaItem THEN x.position END, time: x.time, .withheld}]} END) AS seats#""";

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
              RETURN collect(m {.id, .date, .boardId, board: coalesce(b.name, m.board, m.name), organizationId: o.id, organization: o.name,
                  nation: o.nation, listed: EXISTS { (m)<-[:AT]-(:Attendance) },
                  reviews: COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN r {.conflict, .state, .by, .at, .note} }}) AS meetings#
            }
            CALL (people#) {
              UNWIND people# AS p
              MATCH (p)-[:DECLARED|HAS_REGISTER|HAS_INTEREST|HAS_DISPENSATION]->(n)
              OPTIONAL MATCH (n)<-[:HAS_ENTRY]-(entered:Register)
              WITH p, n, CASE WHEN n:Register THEN n ELSE entered END AS r
              OPTIONAL MATCH (r)-[:IN_EDITION]->(e:Document)
              OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
              WITH p, n, r, e, w, [(n)-[t:ABOUT|ON|AT|ON_BEHALF_OF]->(x) |
                x {type: type(t), .id, name: CASE WHEN x:Meeting THEN x.board ELSE x.name END}] AS links
              ORDER BY n.order
              WHERE r IS NULL OR e.loaded
              RETURN collect(CASE WHEN n:Declaration THEN n {member: p.id, .id, .meetingId, .date, .nature, .natureAsPrinted, .leftRoom,
                  .dispensation, .byOfficer, .mayBeListed, .withheld, .restates, links: links} END) AS declarations#,
                collect(CASE WHEN n:Register THEN n {member: p.id, .id, .authorityId, .asOf, .nil, .completeFor, .part} END) AS registers#,
                collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN n {member: p.id, .id, .authorityId,
                  register: r.id, body: r.authorityId, asOf: r.asOf, part: r.part, edition: e.asOf, .sensitive,
                  entry: coalesce(n.entry, w.entry), category: coalesce(n.category, w.category),
                  registeredOn: coalesce(n.registeredOn, w.registeredOn), from: coalesce(n.from, w.from), to: coalesce(n.to, w.to),
                  heldByPartner: coalesce(n.heldByPartner, w.heldByPartner),
                  appointedByAuthority: coalesce(n.appointedByAuthority, w.appointedByAuthority),
                  links: links + [(w)-[t:ABOUT]->(x) | x {type: type(t), .id, .name}]} END) AS interests#,
                collect(CASE WHEN n:Dispensation THEN n {member: p.id, .id, .authorityId, .scope, .from, .to, links: links} END)
                  AS dispensations#
            }
            CALL (people#) {
              UNWIND people# AS p
              MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
              WHERE e.loaded AND o.id = r.authorityId
              WITH DISTINCT o, coalesce(e.part, '') AS part
              MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
              WITH o, part, max(x.asOf) AS newest
              RETURN collect(o {.id, part: part, newest: newest}) AS editions#
            }
            CALL (%1$s) {
              UNWIND ms# AS m
              MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
              WITH m, i, [(i)-[x:MENTIONS]->(s) | x {subject: s.id, .inTitle, .inDecision, .withheld}] AS namings
              WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }%2$s
              RETURN collect(i {meeting: m.id, .id, .position, .number, .title, .restricted, namings: namings,
                acts: [(i)<-[t:TOOK_PART]-(p:Person) | t {member: p.id, .kind, .withheld}]}) AS items#
            }
            CALL (seats#) {
              UNWIND seats# AS seat
              WITH DISTINCT seat.authorityId AS id
              MATCH (o:Organization {id: id})
              RETURN collect(o {.id, .name,
                before: [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | k {.id, .name, on: last(by).on}],
                after: [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | k {.id, .name, on: last(by).on}]}) AS authorities#
            }
            """;

    private static final String LISTS = """
            {MEETINGS: meetings#, SEATS: seats#, PEOPLE: [p IN people# | p {.id, .name}], DECLARATIONS: declarations#,
              REGISTERS: registers#, INTERESTS: interests#, DISPENSATIONS: dispensations#, EDITIONS: editions#, ITEMS: items#,
              AUTHORITIES: authorities#, ASKED: asked#%1$s}""";

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
        return numbered(step, text + "WITH *, [[0, " + LISTS.formatted("") + "]] AS l#");
    }

    /** The step about people alone, of a meeting that is still to come. */
    static String of(int step, ExpectedPeople expected) {
        String text = expected.people() + ExpectedPeople.SEATS
                + "WITH *, people AS people#, asked AS asked#, seats AS seats#, [] AS ms#\n" + rest("");
        return numbered(step, """
                CALL () {
                %1$s
                  RETURN [[0, %2$s]] AS l#
                }""".formatted(Step.indented(text), LISTS.formatted(", BOARD: board")));
    }

    /** @param items a list of items that are read although nothing is known of them; empty: there is none */
    private static String rest(String items) {
        return items.isEmpty() ? REST.formatted("ms#", "") : REST.formatted("ms#, " + items, " OR i IN " + items);
    }

    private static String numbered(int step, String text) {
        return text.replace("#", Integer.toString(step));
    }
}
