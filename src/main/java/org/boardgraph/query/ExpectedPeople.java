package org.boardgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.boardgraph.model.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected at a meeting of a board to come: those that are named, else the board's members on that day, else its last known ones.
 *
 * @param people gives the board with its body as {@code board}, the {@code people}, and the ids sent that lead to one as {@code asked}
 */
record ExpectedPeople(String people) {
    /** The last known members are those of the last meeting before, and those on its list who were members in the year before. */
    private static final int YEAR = 366;

    private static final String BOARD = """
            CALL () {
              MATCH (b:Organization {id: %1$s})
              OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
              WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
              RETURN collect(b) AS boards, collect(b {.id, .name, bodyId: o.id, body: o.name, nation: o.nation}) AS board
            }
            WITH *, %2$s AS day
            """;

    private static final String NAMED = """
            CALL () {
              UNWIND %1$s AS id
              MATCH (:Mention {asPerson: id})-[:OF]->(p:Person)
              RETURN collect(DISTINCT p) AS people, collect(DISTINCT {id: id}) AS asked
            }
            """;

    private static final String KNOWN = """
            CALL (boards, day) {
              UNWIND boards AS b
              MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
              WHERE s.member AND coalesce(s.startDate, '') <= day AND coalesce(s.endDate, '9') >= day
              RETURN collect(DISTINCT p) AS sitting
            }
            CALL (boards) {
              UNWIND boards AS b
              MATCH (m:Meeting) WHERE m.boardId = b.id AND m.order >= %1$s
              WITH m ORDER BY m.order LIMIT 1
              RETURN collect(m) AS last
            }
            CALL (boards, last) {
              UNWIND boards AS b
              UNWIND last AS m
              WITH b, m, toString(date(m.date) - duration({days: %2$d})) AS since
              MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
              WHERE s.member AND s.endDate >= since AND s.endDate <= m.date
                AND (s.endDate = m.date OR EXISTS { (p)-[:MADE]->(a:Attendance)-[:AT]->(m) WHERE a.asCorrected })
              RETURN collect(DISTINCT p) AS known
            }
            WITH *, CASE sitting WHEN [] THEN known ELSE sitting END AS people, [] AS asked
            """;

    /** Whom each of them sits for: by their newest roles on the board, else by their newest ones anywhere. */
    static final String SEATS = """
            CALL (people, boards, day) {
              UNWIND people AS p
              CALL (p, boards, day) {
                OPTIONAL MATCH (p)-[:HOLDS]->(s:Membership) WHERE coalesce(s.startDate, '') <= day
                WITH s, s.organizationId IN [b IN boards | b.id] AS here,
                  CASE WHEN s.endDate < day THEN s.endDate ELSE day END AS until
                ORDER BY here DESC, until DESC
                WITH collect(CASE WHEN s IS NOT NULL THEN [s, here, until] END) AS spells
                RETURN CASE spells WHEN [] THEN [null] ELSE [each IN spells WHERE each[1] = spells[0][1] AND each[2] = spells[0][2] | each[0]] END AS newest
              }
              UNWIND newest AS s
              RETURN collect({member: p.id, role: s.role, authorityId: s.authorityId}) AS seats
            }
            """;

    /**
     * @param named ids of people; null: whoever is known to sit there
     * @throws Refused where an id has not the form of one
     */
    static ExpectedPeople at(String board, LocalDate day, @Nullable List<String> named, Parameters parameters) {
        String start = BOARD.formatted(parameters.add(board), parameters.add(day.toString()));
        return new ExpectedPeople(start
                + (named == null
                        ? KNOWN.formatted(parameters.add(OrderKey.newestFirst(day) + "0"), YEAR)
                        : NAMED.formatted(parameters.add(named))));
    }

    /** The root field that answers with them, by name. */
    static void addTo(Compiler compiler, Shape root, Selected field) {
        String board = Ids.read(
                        "board", Objects.requireNonNull(field.arguments().get("board")), List.of("Organization"))
                .toString();
        LocalDate day = (LocalDate) Objects.requireNonNull(field.arguments().get("date"));
        ExpectedPeople expected = at(board, day, null, compiler.parameters());
        Step step = compiler.step(n -> """
                CALL () {
                %1$s
                  UNWIND people AS p
                  WITH p ORDER BY p.order
                  RETURN collect([0, id(p)]) AS l%2$d, collect(p) AS s%2$d
                }""".formatted(Step.indented(expected.people()), n));
        Shape person = compiler.nodes(step, "Person", field.children());
        root.add(field.responseKey(), field.name(), (rows, row) -> rows.all(step).stream()
                .map(link -> rows.answer(step, person, Objects.requireNonNull(link.get(1))))
                .toList());
    }
}
