// For a reader.
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p0})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect([b.id, b.name, o.id, o.name, o.nation]) AS board
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
    RETURN collect(['', '', p.id, null, s.role, s.authorityId, [], []]) AS seats
  }
  WITH *, [] AS ms
  CALL (ms) {
    UNWIND ms AS m
    OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
    OPTIONAL MATCH (o:Organization {id: m.organizationId})
    RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
        EXISTS { (m)<-[:AT]-(:Attendance) }]) AS meetings
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:DECLARED]->(d:Declaration)
    WITH p, d ORDER BY d.order
    RETURN collect([p.id, d.id, d.meetingId, d.date, head([(d)-[:AT]->(m:Meeting) | m.board]),
        head([(d)-[:ON]->(i:AgendaItem) | i.id]), [(d)-[:ABOUT]->(s) | s.id], d.nature, d.natureAsPrinted,
        head([(d)-[:ON_BEHALF_OF]->(o:Organization) | o.id]), d.leftRoom, d.dispensation, d.byOfficer, d.withheld,
        d.restates]) AS declarations
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:DECLARED]->(:Declaration)-[:ABOUT]->(s)
    RETURN collect(DISTINCT s) AS declared
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded
    RETURN collect([p.id, r.id, r.authorityId, r.asOf, r.nil, r.completeFor, r.part, COLLECT {
        MATCH (e)-[:REGISTER_OF]->(o:Organization)<-[:REGISTER_OF]-(x:Document)
        WHERE o.id = r.authorityId AND x.loaded AND coalesce(x.part, '') = coalesce(e.part, '')
        RETURN x.asOf ORDER BY x.asOf DESC LIMIT 1 }]) AS registers
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:HAS_INTEREST]->(i:Interest)
    OPTIONAL MATCH (i)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(e:Document)
    OPTIONAL MATCH (i)-[:WITHHELD]->(w:Withheld)
    WITH p, i, r, e, w WHERE (r IS NULL OR e.loaded) AND coalesce(i.withdrawn, w.withdrawn) IS NULL
    RETURN collect([p.id, i.id, r.id, r.authorityId, r.asOf, coalesce(i.entry, w.entry), coalesce(i.category, w.category),
        head([(i)-[:ABOUT]->(s) | s.id] + [(w)-[:ABOUT]->(s) | s.id]), coalesce(i.registeredOn, w.registeredOn),
        coalesce(i.from, w.from), coalesce(i.to, w.to), coalesce(i.heldByPartner, w.heldByPartner),
        coalesce(i.appointedByAuthority, w.appointedByAuthority), i.sensitive, i.authorityId, r.part, e.asOf]) AS interests,
      collect(head([(i)-[:ABOUT]->(s) | s] + [(w)-[:ABOUT]->(s) | s])) AS registered
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:HAS_DISPENSATION]->(x:Dispensation)
    RETURN collect([p.id, x.id, x.authorityId, head([(x)-[:ABOUT]->(s) | s.id]), x.scope, x.from, x.to]) AS dispensations
  }
  CALL (*) {
    UNWIND ms AS m
    MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
    WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
    WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
    RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
      [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items
  }
  CALL (seats) {
    UNWIND seats AS seat
    WITH DISTINCT seat[5] AS id WHERE id IS NOT NULL
    MATCH (o:Organization {id: id})
    RETURN collect(o) AS authorities
  }
  CALL (authorities) {
    UNWIND authorities AS o
    MATCH (o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization)
    RETURN collect([o.id, k.id, true, last(by).on, k.name]) AS before
  }
  CALL (authorities) {
    UNWIND authorities AS o
    MATCH (o)-[by:SUCCEEDED_BY*1..4]->(k:Organization)
    RETURN collect([o.id, k.id, false, last(by).on, k.name]) AS after
  }
  CALL (declared, registered, authorities) {
    UNWIND declared + registered + authorities AS s
    WITH DISTINCT s
    RETURN collect([s.id, s.name]) AS subjects
  }
  CALL (ms) {
    UNWIND ms AS m
    MATCH (r:Review) WHERE r.meetingId = m.id
    RETURN collect([r.conflict, r.state, r.by, r.at, r.note]) AS reviews
  }
  RETURN [['MEETINGS', meetings], ['SEATS', seats], ['PEOPLE', [p IN people | [p.id, p.name]]],
    ['DECLARATIONS', declarations], ['REGISTERS', registers], ['INTERESTS', interests],
    ['DISPENSATIONS', dispensations], ['ITEMS', items], ['SUBJECTS', subjects], ['KIN', before + after],
    ['REVIEWS', reviews], ['ASKED', asked], ['BOARD', board]] AS l0
}
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p3})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect([b.id, b.name, o.id, o.name, o.nation]) AS board
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
    RETURN collect(b) AS boards, collect([b.id, b.name, o.id, o.name, o.nation]) AS board
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
    RETURN collect(['', '', p.id, null, s.role, s.authorityId, [], []]) AS seats
  }
  WITH *, [] AS ms
  CALL (ms) {
    UNWIND ms AS m
    OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
    OPTIONAL MATCH (o:Organization {id: m.organizationId})
    RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
        EXISTS { (m)<-[:AT]-(:Attendance) }]) AS meetings
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:DECLARED]->(d:Declaration)
    WITH p, d ORDER BY d.order
    RETURN collect([p.id, d.id, d.meetingId, d.date, head([(d)-[:AT]->(m:Meeting) | m.board]),
        head([(d)-[:ON]->(i:AgendaItem) | i.id]), [(d)-[:ABOUT]->(s) | s.id], d.nature, d.natureAsPrinted,
        head([(d)-[:ON_BEHALF_OF]->(o:Organization) | o.id]), d.leftRoom, d.dispensation, d.byOfficer, d.withheld,
        d.restates]) AS declarations
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:DECLARED]->(:Declaration)-[:ABOUT]->(s)
    RETURN collect(DISTINCT s) AS declared
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded
    RETURN collect([p.id, r.id, r.authorityId, r.asOf, r.nil, r.completeFor, r.part, COLLECT {
        MATCH (e)-[:REGISTER_OF]->(o:Organization)<-[:REGISTER_OF]-(x:Document)
        WHERE o.id = r.authorityId AND x.loaded AND coalesce(x.part, '') = coalesce(e.part, '')
        RETURN x.asOf ORDER BY x.asOf DESC LIMIT 1 }]) AS registers
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:HAS_INTEREST]->(i:Interest)
    OPTIONAL MATCH (i)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(e:Document)
    OPTIONAL MATCH (i)-[:WITHHELD]->(w:Withheld)
    WITH p, i, r, e, w WHERE (r IS NULL OR e.loaded) AND coalesce(i.withdrawn, w.withdrawn) IS NULL
    RETURN collect([p.id, i.id, r.id, r.authorityId, r.asOf, coalesce(i.entry, w.entry), coalesce(i.category, w.category),
        head([(i)-[:ABOUT]->(s) | s.id] + [(w)-[:ABOUT]->(s) | s.id]), coalesce(i.registeredOn, w.registeredOn),
        coalesce(i.from, w.from), coalesce(i.to, w.to), coalesce(i.heldByPartner, w.heldByPartner),
        coalesce(i.appointedByAuthority, w.appointedByAuthority), i.sensitive, i.authorityId, r.part, e.asOf]) AS interests,
      collect(head([(i)-[:ABOUT]->(s) | s] + [(w)-[:ABOUT]->(s) | s])) AS registered
  }
  CALL (people) {
    UNWIND people AS p
    MATCH (p)-[:HAS_DISPENSATION]->(x:Dispensation)
    RETURN collect([p.id, x.id, x.authorityId, head([(x)-[:ABOUT]->(s) | s.id]), x.scope, x.from, x.to]) AS dispensations
  }
  CALL (*) {
    UNWIND ms AS m
    MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
    WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
    WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
    RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
      [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items
  }
  CALL (seats) {
    UNWIND seats AS seat
    WITH DISTINCT seat[5] AS id WHERE id IS NOT NULL
    MATCH (o:Organization {id: id})
    RETURN collect(o) AS authorities
  }
  CALL (authorities) {
    UNWIND authorities AS o
    MATCH (o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization)
    RETURN collect([o.id, k.id, true, last(by).on, k.name]) AS before
  }
  CALL (authorities) {
    UNWIND authorities AS o
    MATCH (o)-[by:SUCCEEDED_BY*1..4]->(k:Organization)
    RETURN collect([o.id, k.id, false, last(by).on, k.name]) AS after
  }
  CALL (declared, registered, authorities) {
    UNWIND declared + registered + authorities AS s
    WITH DISTINCT s
    RETURN collect([s.id, s.name]) AS subjects
  }
  CALL (ms) {
    UNWIND ms AS m
    MATCH (r:Review) WHERE r.meetingId = m.id
    RETURN collect([r.conflict, r.state, r.by, r.at, r.note]) AS reviews
  }
  RETURN [['MEETINGS', meetings], ['SEATS', seats], ['PEOPLE', [p IN people | [p.id, p.name]]],
    ['DECLARATIONS', declarations], ['REGISTERS', registers], ['INTERESTS', interests],
    ['DISPENSATIONS', dispensations], ['ITEMS', items], ['SUBJECTS', subjects], ['KIN', before + after],
    ['REVIEWS', reviews], ['ASKED', asked], ['BOARD', board]] AS l0
}
CALL () {
  CALL () {
    MATCH (b:Organization {id: $p3})
    OPTIONAL MATCH (b)-[:PART_OF]->(o:Organization)
    WITH b, coalesce(o, CASE WHEN b.kind = 'AUTHORITY' THEN b END) AS o
    RETURN collect(b) AS boards, collect([b.id, b.name, o.id, o.name, o.nation]) AS board
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
