// For a reader.
CALL () {
  UNWIND $p0 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  WITH *, s0 AS only
  CALL (only) {
    UNWIND only AS p
    MATCH (p)-[:MADE]->(a:Attendance)-[:AT]->(m:Meeting) WHERE a.asCorrected AND a.order < $p1
    RETURN collect([m.id, a.id, p.id, a.status, a.role, a.authorityId, [(a)-[:FOR]->(i:AgendaItem) | i.id],
    [(a)-[:MOVED]->(v:Movement) | [v.position, v.kind, head([(v)-[:DURING]->(i:AgendaItem) | i.position]),
      coalesce(v.time, head([(v)-[:WITHHELD]->(w:Withheld) | w.time])), v.withheld]]]) AS seats, collect(DISTINCT m) AS sat
  }
  CALL (only) {
    UNWIND only AS p
    MATCH (p)-[:DECLARED]->(a:Declaration)-[:AT]->(m:Meeting) WHERE a.order < $p1
    RETURN collect(DISTINCT m) AS declaredAt
  }
  CALL (sat, declaredAt) {
    UNWIND sat + declaredAt AS m
    RETURN collect(DISTINCT m) AS ms
  }
  WITH *, only AS people
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
  WITH *, [] AS asked
  RETURN [['MEETINGS', meetings], ['SEATS', seats], ['PEOPLE', [p IN people | [p.id, p.name]]],
    ['DECLARATIONS', declarations], ['REGISTERS', registers], ['INTERESTS', interests],
    ['DISPENSATIONS', dispensations], ['ITEMS', items], ['SUBJECTS', subjects], ['KIN', before + after],
    ['REVIEWS', reviews], ['ASKED', asked]] AS l1
}
RETURN l0, [n IN s0 | [id(n), n.id, n.name]] AS f0,
  l1;
// $p0 = [Person:aaaaaaaaaaaaaaaaaaaa]
// $p1 = 796811300

// For an officer.
CALL () {
  UNWIND $p0 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  WITH *, s0 AS only
  CALL (only) {
    UNWIND only AS p
    MATCH (p)-[:MADE]->(a:Attendance)-[:AT]->(m:Meeting) WHERE a.asCorrected AND a.order < $p1
    RETURN collect([m.id, a.id, p.id, a.status, a.role, a.authorityId, [(a)-[:FOR]->(i:AgendaItem) | i.id],
    [(a)-[:MOVED]->(v:Movement) | [v.position, v.kind, head([(v)-[:DURING]->(i:AgendaItem) | i.position]),
      coalesce(v.time, head([(v)-[:WITHHELD]->(w:Withheld) | w.time])), v.withheld]]]) AS seats, collect(DISTINCT m) AS sat
  }
  CALL (only) {
    UNWIND only AS p
    MATCH (p)-[:DECLARED]->(a:Declaration)-[:AT]->(m:Meeting) WHERE a.order < $p1
    RETURN collect(DISTINCT m) AS declaredAt
  }
  CALL (sat, declaredAt) {
    UNWIND sat + declaredAt AS m
    RETURN collect(DISTINCT m) AS ms
  }
  WITH *, only AS people
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
  WITH *, [] AS asked
  RETURN [['MEETINGS', meetings], ['SEATS', seats], ['PEOPLE', [p IN people | [p.id, p.name]]],
    ['DECLARATIONS', declarations], ['REGISTERS', registers], ['INTERESTS', interests],
    ['DISPENSATIONS', dispensations], ['ITEMS', items], ['SUBJECTS', subjects], ['KIN', before + after],
    ['REVIEWS', reviews], ['ASKED', asked]] AS l1
}
RETURN l0, [n IN s0 | [id(n), n.id, n.name]] AS f0,
  l1;
// $p0 = [Person:aaaaaaaaaaaaaaaaaaaa]
// $p1 = 796811300
