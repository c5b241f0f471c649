// For a reader.
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p0})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect(b {.id, .name, bodyId: o.id, body: o.name, nation: o.nation}) AS board
  }
  WITH *, $p1 AS day
  CALL (boards, day) {
    UNWIND boards AS b
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND coalesce(s.startDate, '') <= day AND coalesce(s.endDate, '9') >= day
    RETURN collect(DISTINCT p) AS sitting
  }
  CALL (boards) {
    UNWIND boards AS b
    MATCH (m:Meeting) WHERE m.boardId = b.id AND m.order >= $p2
    WITH m ORDER BY m.order LIMIT 1
    RETURN collect(m) AS last
  }
  CALL (boards, last) {
    UNWIND boards AS b
    UNWIND last AS m
    WITH b, m, toString(date(m.date) - duration({days: 366})) AS since
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND s.endDate >= since AND s.endDate <= m.date
      AND (s.endDate = m.date OR EXISTS { (p)-[:MADE]->(a:Attendance)-[:AT]->(m) WHERE a.asCorrected })
    RETURN collect(DISTINCT p) AS known
  }
  WITH *, CASE sitting WHEN [] THEN known ELSE sitting END AS people, [] AS asked
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
  WITH *, people AS people0, asked AS asked0, seats AS seats0, [] AS ms0
  CALL (ms0) {
    UNWIND ms0 AS m
    OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
    OPTIONAL MATCH (o:Organization {id: m.organizationId})
    RETURN collect(m {.id, .date, .boardId, board: coalesce(b.name, m.board, m.name), organizationId: o.id, organization: o.name,
        nation: o.nation, listed: EXISTS { (m)<-[:AT]-(:Attendance) },
        reviews: COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN r {.conflict, .state, .by, .at, .note} }}) AS meetings0
  }
  CALL (people0) {
    UNWIND people0 AS p
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
        .dispensation, .byOfficer, .mayBeListed, .withheld, .restates, links: links} END) AS declarations0,
      collect(CASE WHEN n:Register THEN n {member: p.id, .id, .authorityId, .asOf, .nil, .completeFor, .part} END) AS registers0,
      collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN n {member: p.id, .id, .authorityId,
        register: r.id, body: r.authorityId, asOf: r.asOf, part: r.part, edition: e.asOf, .sensitive,
        entry: coalesce(n.entry, w.entry), category: coalesce(n.category, w.category),
        registeredOn: coalesce(n.registeredOn, w.registeredOn), from: coalesce(n.from, w.from), to: coalesce(n.to, w.to),
        heldByPartner: coalesce(n.heldByPartner, w.heldByPartner),
        appointedByAuthority: coalesce(n.appointedByAuthority, w.appointedByAuthority),
        links: links + [(w)-[t:ABOUT]->(x) | x {type: type(t), .id, .name}]} END) AS interests0,
      collect(CASE WHEN n:Dispensation THEN n {member: p.id, .id, .authorityId, .scope, .from, .to, links: links} END)
        AS dispensations0
  }
  CALL (people0) {
    UNWIND people0 AS p
    MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
    WHERE e.loaded AND o.id = r.authorityId
    WITH DISTINCT o, coalesce(e.part, '') AS part
    MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
    WITH o, part, max(x.asOf) AS newest
    RETURN collect(o {.id, part: part, newest: newest}) AS editions0
  }
  CALL (ms0) {
    UNWIND ms0 AS m
    MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
    WITH m, i, [(i)-[x:MENTIONS]->(s) | x {subject: s.id, .inTitle, .inDecision, .withheld}] AS namings
    WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
    RETURN collect(i {meeting: m.id, .id, .position, .number, .title, .restricted, namings: namings,
      acts: [(i)<-[t:TOOK_PART]-(p:Person) | t {member: p.id, .kind, .withheld}]}) AS items0
  }
  CALL (seats0) {
    UNWIND seats0 AS seat
    WITH DISTINCT seat.authorityId AS id
    MATCH (o:Organization {id: id})
    RETURN collect(o {.id, .name,
      before: [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | k {.id, .name, on: last(by).on}],
      after: [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | k {.id, .name, on: last(by).on}]}) AS authorities0
  }
  RETURN [[0, {MEETINGS: meetings0, SEATS: seats0, PEOPLE: [p IN people0 | p {.id, .name}], DECLARATIONS: declarations0,
  REGISTERS: registers0, INTERESTS: interests0, DISPENSATIONS: dispensations0, EDITIONS: editions0, ITEMS: items0,
  AUTHORITIES: authorities0, ASKED: asked0, BOARD: board}]] AS l0
}
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p3})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect(b {.id, .name, bodyId: o.id, body: o.name, nation: o.nation}) AS board
  }
  WITH *, $p4 AS day
  CALL (boards, day) {
    UNWIND boards AS b
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND coalesce(s.startDate, '') <= day AND coalesce(s.endDate, '9') >= day
    RETURN collect(DISTINCT p) AS sitting
  }
  CALL (boards) {
    UNWIND boards AS b
    MATCH (m:Meeting) WHERE m.boardId = b.id AND m.order >= $p5
    WITH m ORDER BY m.order LIMIT 1
    RETURN collect(m) AS last
  }
  CALL (boards, last) {
    UNWIND boards AS b
    UNWIND last AS m
    WITH b, m, toString(date(m.date) - duration({days: 366})) AS since
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND s.endDate >= since AND s.endDate <= m.date
      AND (s.endDate = m.date OR EXISTS { (p)-[:MADE]->(a:Attendance)-[:AT]->(m) WHERE a.asCorrected })
    RETURN collect(DISTINCT p) AS known
  }
  WITH *, CASE sitting WHEN [] THEN known ELSE sitting END AS people, [] AS asked
  UNWIND people AS p
  WITH p ORDER BY p.order
  RETURN collect([0, id(p)]) AS l1, collect(p) AS s1
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.id, n.name]] AS f1;
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p1 = 2030-06-15
// $p2 = 796906160
// $p3 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p4 = 2030-06-15
// $p5 = 796906160

// For an officer.
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p0})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect(b {.id, .name, bodyId: o.id, body: o.name, nation: o.nation}) AS board
  }
  WITH *, $p1 AS day
  CALL (boards, day) {
    UNWIND boards AS b
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND coalesce(s.startDate, '') <= day AND coalesce(s.endDate, '9') >= day
    RETURN collect(DISTINCT p) AS sitting
  }
  CALL (boards) {
    UNWIND boards AS b
    MATCH (m:Meeting) WHERE m.boardId = b.id AND m.order >= $p2
    WITH m ORDER BY m.order LIMIT 1
    RETURN collect(m) AS last
  }
  CALL (boards, last) {
    UNWIND boards AS b
    UNWIND last AS m
    WITH b, m, toString(date(m.date) - duration({days: 366})) AS since
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND s.endDate >= since AND s.endDate <= m.date
      AND (s.endDate = m.date OR EXISTS { (p)-[:MADE]->(a:Attendance)-[:AT]->(m) WHERE a.asCorrected })
    RETURN collect(DISTINCT p) AS known
  }
  WITH *, CASE sitting WHEN [] THEN known ELSE sitting END AS people, [] AS asked
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
  WITH *, people AS people0, asked AS asked0, seats AS seats0, [] AS ms0
  CALL (ms0) {
    UNWIND ms0 AS m
    OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
    OPTIONAL MATCH (o:Organization {id: m.organizationId})
    RETURN collect(m {.id, .date, .boardId, board: coalesce(b.name, m.board, m.name), organizationId: o.id, organization: o.name,
        nation: o.nation, listed: EXISTS { (m)<-[:AT]-(:Attendance) },
        reviews: COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN r {.conflict, .state, .by, .at, .note} }}) AS meetings0
  }
  CALL (people0) {
    UNWIND people0 AS p
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
        .dispensation, .byOfficer, .mayBeListed, .withheld, .restates, links: links} END) AS declarations0,
      collect(CASE WHEN n:Register THEN n {member: p.id, .id, .authorityId, .asOf, .nil, .completeFor, .part} END) AS registers0,
      collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN n {member: p.id, .id, .authorityId,
        register: r.id, body: r.authorityId, asOf: r.asOf, part: r.part, edition: e.asOf, .sensitive,
        entry: coalesce(n.entry, w.entry), category: coalesce(n.category, w.category),
        registeredOn: coalesce(n.registeredOn, w.registeredOn), from: coalesce(n.from, w.from), to: coalesce(n.to, w.to),
        heldByPartner: coalesce(n.heldByPartner, w.heldByPartner),
        appointedByAuthority: coalesce(n.appointedByAuthority, w.appointedByAuthority),
        links: links + [(w)-[t:ABOUT]->(x) | x {type: type(t), .id, .name}]} END) AS interests0,
      collect(CASE WHEN n:Dispensation THEN n {member: p.id, .id, .authorityId, .scope, .from, .to, links: links} END)
        AS dispensations0
  }
  CALL (people0) {
    UNWIND people0 AS p
    MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
    WHERE e.loaded AND o.id = r.authorityId
    WITH DISTINCT o, coalesce(e.part, '') AS part
    MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
    WITH o, part, max(x.asOf) AS newest
    RETURN collect(o {.id, part: part, newest: newest}) AS editions0
  }
  CALL (ms0) {
    UNWIND ms0 AS m
    MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
    WITH m, i, [(i)-[x:MENTIONS]->(s) | x {subject: s.id, .inTitle, .inDecision, .withheld}] AS namings
    WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
    RETURN collect(i {meeting: m.id, .id, .position, .number, .title, .restricted, namings: namings,
      acts: [(i)<-[t:TOOK_PART]-(p:Person) | t {member: p.id, .kind, .withheld}]}) AS items0
  }
  CALL (seats0) {
    UNWIND seats0 AS seat
    WITH DISTINCT seat.authorityId AS id
    MATCH (o:Organization {id: id})
    RETURN collect(o {.id, .name,
      before: [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | k {.id, .name, on: last(by).on}],
      after: [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | k {.id, .name, on: last(by).on}]}) AS authorities0
  }
  RETURN [[0, {MEETINGS: meetings0, SEATS: seats0, PEOPLE: [p IN people0 | p {.id, .name}], DECLARATIONS: declarations0,
  REGISTERS: registers0, INTERESTS: interests0, DISPENSATIONS: dispensations0, EDITIONS: editions0, ITEMS: items0,
  AUTHORITIES: authorities0, ASKED: asked0, BOARD: board}]] AS l0
}
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p3})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect(b {.id, .name, bodyId: o.id, body: o.name, nation: o.nation}) AS board
  }
  WITH *, $p4 AS day
  CALL (boards, day) {
    UNWIND boards AS b
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND coalesce(s.startDate, '') <= day AND coalesce(s.endDate, '9') >= day
    RETURN collect(DISTINCT p) AS sitting
  }
  CALL (boards) {
    UNWIND boards AS b
    MATCH (m:Meeting) WHERE m.boardId = b.id AND m.order >= $p5
    WITH m ORDER BY m.order LIMIT 1
    RETURN collect(m) AS last
  }
  CALL (boards, last) {
    UNWIND boards AS b
    UNWIND last AS m
    WITH b, m, toString(date(m.date) - duration({days: 366})) AS since
    MATCH (b)<-[:IN]-(s:Membership)<-[:HOLDS]-(p:Person)
    WHERE s.member AND s.endDate >= since AND s.endDate <= m.date
      AND (s.endDate = m.date OR EXISTS { (p)-[:MADE]->(a:Attendance)-[:AT]->(m) WHERE a.asCorrected })
    RETURN collect(DISTINCT p) AS known
  }
  WITH *, CASE sitting WHEN [] THEN known ELSE sitting END AS people, [] AS asked
  UNWIND people AS p
  WITH p ORDER BY p.order
  RETURN collect([0, id(p)]) AS l1, collect(p) AS s1
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.id, n.name]] AS f1;
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p1 = 2030-06-15
// $p2 = 796906160
// $p3 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p4 = 2030-06-15
// $p5 = 796906160
