// For a reader.
CALL () {
  UNWIND $p0 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
WITH *, s0 AS people1
CALL (people1) {
  UNWIND people1 AS p
  MATCH (p)-[:MADE|DECLARED]->(a)-[:AT]->(m:Meeting) WHERE (a:Declaration OR a.asCorrected) AND a.order < $p1
  WITH m, a, p ORDER BY a.order
  RETURN collect(DISTINCT m) AS ms1,
    collect(CASE WHEN a:Attendance THEN [m.id, a.id, p.id, a.status, a.role, a.authorityId,
    [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) |
      [v.id, v:AgendaItem, v.position, v.kind, CASE WHEN x:AgendaItem THEN x.position END, x.time, v.withheld]]] END) AS seats1
}
CALL (ms1) {
  UNWIND ms1 AS m
  OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
  OPTIONAL MATCH (o:Organization {id: m.organizationId})
  RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
      EXISTS { (m)<-[:AT]-(:Attendance) },
      COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN [r.conflict, r.state, r.by, r.at, r.note] }]) AS meetings1
}
CALL (people1) {
  UNWIND people1 AS p
  MATCH (p)-[:DECLARED|HAS_REGISTER|HAS_INTEREST|HAS_DISPENSATION]->(n)
  OPTIONAL MATCH (n)<-[:HAS_ENTRY]-(entered:Register)
  WITH p, n, CASE WHEN n:Register THEN n ELSE entered END AS r
  OPTIONAL MATCH (r)-[:IN_EDITION]->(e:Document)
  OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
  WITH p, n, r, e, w, [(n)-[t:ABOUT|ON|AT|ON_BEHALF_OF]->(x) | [type(t), x.id, CASE WHEN x:Meeting THEN x.board ELSE x.name END]] AS links
  ORDER BY n.order
  WHERE r IS NULL OR e.loaded
  RETURN collect(CASE WHEN n:Declaration THEN [p.id, n.id, n.meetingId, n.date, n.nature, n.natureAsPrinted, n.leftRoom,
      n.dispensation, n.byOfficer, n.withheld, n.restates, links] END) AS declarations1,
    collect(CASE WHEN n:Register THEN [p.id, n.id, n.authorityId, n.asOf, n.nil, n.completeFor, n.part] END) AS registers1,
    collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN [p.id, n.id, r.id, r.authorityId, r.asOf,
      coalesce(n.entry, w.entry), coalesce(n.category, w.category), coalesce(n.registeredOn, w.registeredOn),
      coalesce(n.from, w.from), coalesce(n.to, w.to), coalesce(n.heldByPartner, w.heldByPartner),
      coalesce(n.appointedByAuthority, w.appointedByAuthority), n.sensitive, n.authorityId, r.part, e.asOf,
      links + [(w)-[t:ABOUT]->(x) | [type(t), x.id, x.name]]] END) AS interests1,
    collect(CASE WHEN n:Dispensation THEN [p.id, n.id, n.authorityId, n.scope, n.from, n.to, links] END) AS dispensations1
}
CALL (people1) {
  UNWIND people1 AS p
  MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
  WHERE e.loaded AND o.id = r.authorityId
  WITH DISTINCT o, coalesce(e.part, '') AS part
  MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
  WITH o, part, max(x.asOf) AS newest
  RETURN collect([o.id, part, newest]) AS editions1
}
CALL (ms1) {
  UNWIND ms1 AS m
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
  WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
  WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
  RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
    [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items1
}
CALL (seats1) {
  UNWIND seats1 AS seat
  WITH DISTINCT seat[5] AS id
  MATCH (o:Organization {id: id})
  RETURN collect([o.id, o.name, [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | [k.id, true, last(by).on, k.name]]
    + [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | [k.id, false, last(by).on, k.name]]]) AS authorities1
}
WITH *, [] AS asked1
WITH *, [['MEETINGS', meetings1], ['SEATS', seats1], ['PEOPLE', [p IN people1 | [p.id, p.name]]], ['DECLARATIONS', declarations1],
  ['REGISTERS', registers1], ['INTERESTS', interests1], ['DISPENSATIONS', dispensations1], ['EDITIONS', editions1],
  ['ITEMS', items1], ['AUTHORITIES', authorities1], ['ASKED', asked1]] AS l1
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
WITH *, s0 AS people1
CALL (people1) {
  UNWIND people1 AS p
  MATCH (p)-[:MADE|DECLARED]->(a)-[:AT]->(m:Meeting) WHERE (a:Declaration OR a.asCorrected) AND a.order < $p1
  WITH m, a, p ORDER BY a.order
  RETURN collect(DISTINCT m) AS ms1,
    collect(CASE WHEN a:Attendance THEN [m.id, a.id, p.id, a.status, a.role, a.authorityId,
    [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) |
      [v.id, v:AgendaItem, v.position, v.kind, CASE WHEN x:AgendaItem THEN x.position END, x.time, v.withheld]]] END) AS seats1
}
CALL (ms1) {
  UNWIND ms1 AS m
  OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
  OPTIONAL MATCH (o:Organization {id: m.organizationId})
  RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
      EXISTS { (m)<-[:AT]-(:Attendance) },
      COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN [r.conflict, r.state, r.by, r.at, r.note] }]) AS meetings1
}
CALL (people1) {
  UNWIND people1 AS p
  MATCH (p)-[:DECLARED|HAS_REGISTER|HAS_INTEREST|HAS_DISPENSATION]->(n)
  OPTIONAL MATCH (n)<-[:HAS_ENTRY]-(entered:Register)
  WITH p, n, CASE WHEN n:Register THEN n ELSE entered END AS r
  OPTIONAL MATCH (r)-[:IN_EDITION]->(e:Document)
  OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
  WITH p, n, r, e, w, [(n)-[t:ABOUT|ON|AT|ON_BEHALF_OF]->(x) | [type(t), x.id, CASE WHEN x:Meeting THEN x.board ELSE x.name END]] AS links
  ORDER BY n.order
  WHERE r IS NULL OR e.loaded
  RETURN collect(CASE WHEN n:Declaration THEN [p.id, n.id, n.meetingId, n.date, n.nature, n.natureAsPrinted, n.leftRoom,
      n.dispensation, n.byOfficer, n.withheld, n.restates, links] END) AS declarations1,
    collect(CASE WHEN n:Register THEN [p.id, n.id, n.authorityId, n.asOf, n.nil, n.completeFor, n.part] END) AS registers1,
    collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN [p.id, n.id, r.id, r.authorityId, r.asOf,
      coalesce(n.entry, w.entry), coalesce(n.category, w.category), coalesce(n.registeredOn, w.registeredOn),
      coalesce(n.from, w.from), coalesce(n.to, w.to), coalesce(n.heldByPartner, w.heldByPartner),
      coalesce(n.appointedByAuthority, w.appointedByAuthority), n.sensitive, n.authorityId, r.part, e.asOf,
      links + [(w)-[t:ABOUT]->(x) | [type(t), x.id, x.name]]] END) AS interests1,
    collect(CASE WHEN n:Dispensation THEN [p.id, n.id, n.authorityId, n.scope, n.from, n.to, links] END) AS dispensations1
}
CALL (people1) {
  UNWIND people1 AS p
  MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
  WHERE e.loaded AND o.id = r.authorityId
  WITH DISTINCT o, coalesce(e.part, '') AS part
  MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
  WITH o, part, max(x.asOf) AS newest
  RETURN collect([o.id, part, newest]) AS editions1
}
CALL (ms1) {
  UNWIND ms1 AS m
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
  WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
  WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
  RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
    [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items1
}
CALL (seats1) {
  UNWIND seats1 AS seat
  WITH DISTINCT seat[5] AS id
  MATCH (o:Organization {id: id})
  RETURN collect([o.id, o.name, [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | [k.id, true, last(by).on, k.name]]
    + [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | [k.id, false, last(by).on, k.name]]]) AS authorities1
}
WITH *, [] AS asked1
WITH *, [['MEETINGS', meetings1], ['SEATS', seats1], ['PEOPLE', [p IN people1 | [p.id, p.name]]], ['DECLARATIONS', declarations1],
  ['REGISTERS', registers1], ['INTERESTS', interests1], ['DISPENSATIONS', dispensations1], ['EDITIONS', editions1],
  ['ITEMS', items1], ['AUTHORITIES', authorities1], ['ASKED', asked1]] AS l1
RETURN l0, [n IN s0 | [id(n), n.id, n.name]] AS f0,
  l1;
// $p0 = [Person:aaaaaaaaaaaaaaaaaaaa]
// $p1 = 796811300
