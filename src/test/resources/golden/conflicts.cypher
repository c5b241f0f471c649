// For a reader.
CALL () {
  MATCH (m:Meeting) WHERE m.boardId = $p2 AND m.order < $p0 AND m.order > $p1 AND m.order IS NOT NULL
  RETURN collect(DISTINCT m) AS ms0
}
CALL (ms0) {
  UNWIND ms0 AS m
  MATCH (m)<-[:AT]-(a)<-[:MADE|DECLARED]-(p:Person) WHERE a:Declaration OR a.asCorrected
  WITH m, a, p ORDER BY a.order
  RETURN collect(DISTINCT p) AS people0,
    collect(CASE WHEN a:Attendance THEN [m.id, a.id, p.id, a.status, a.role, a.authorityId,
    [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) |
      [v.id, v:AgendaItem, v.position, v.kind, CASE WHEN x:AgendaItem THEN x.position END, x.time, v.withheld]]] END) AS seats0
}
CALL (ms0) {
  UNWIND ms0 AS m
  OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
  OPTIONAL MATCH (o:Organization {id: m.organizationId})
  RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
      EXISTS { (m)<-[:AT]-(:Attendance) },
      COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN [r.conflict, r.state, r.by, r.at, r.note] }]) AS meetings0
}
CALL (people0) {
  UNWIND people0 AS p
  MATCH (p)-[:DECLARED|HAS_REGISTER|HAS_INTEREST|HAS_DISPENSATION]->(n)
  OPTIONAL MATCH (n)<-[:HAS_ENTRY]-(entered:Register)
  WITH p, n, CASE WHEN n:Register THEN n ELSE entered END AS r
  OPTIONAL MATCH (r)-[:IN_EDITION]->(e:Document)
  OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
  WITH p, n, r, e, w, [(n)-[t:ABOUT|ON|AT|ON_BEHALF_OF]->(x) | [type(t), x.id, CASE WHEN x:Meeting THEN x.board ELSE x.name END]] AS links
  ORDER BY n.order
  WHERE r IS NULL OR e.loaded
  RETURN collect(CASE WHEN n:Declaration THEN [p.id, n.id, n.meetingId, n.date, n.nature, n.natureAsPrinted, n.leftRoom,
      n.dispensation, n.byOfficer, n.withheld, n.restates, links] END) AS declarations0,
    collect(CASE WHEN n:Register THEN [p.id, n.id, n.authorityId, n.asOf, n.nil, n.completeFor, n.part] END) AS registers0,
    collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN [p.id, n.id, r.id, r.authorityId, r.asOf,
      coalesce(n.entry, w.entry), coalesce(n.category, w.category), coalesce(n.registeredOn, w.registeredOn),
      coalesce(n.from, w.from), coalesce(n.to, w.to), coalesce(n.heldByPartner, w.heldByPartner),
      coalesce(n.appointedByAuthority, w.appointedByAuthority), n.sensitive, n.authorityId, r.part, e.asOf,
      links + [(w)-[t:ABOUT]->(x) | [type(t), x.id, x.name]]] END) AS interests0,
    collect(CASE WHEN n:Dispensation THEN [p.id, n.id, n.authorityId, n.scope, n.from, n.to, links] END) AS dispensations0
}
CALL (people0) {
  UNWIND people0 AS p
  MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
  WHERE e.loaded AND o.id = r.authorityId
  WITH DISTINCT o, coalesce(e.part, '') AS part
  MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
  WITH o, part, max(x.asOf) AS newest
  RETURN collect([o.id, part, newest]) AS editions0
}
CALL (ms0) {
  UNWIND ms0 AS m
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
  WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
  WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
  RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
    [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items0
}
CALL (seats0) {
  UNWIND seats0 AS seat
  WITH DISTINCT seat[5] AS id
  MATCH (o:Organization {id: id})
  RETURN collect([o.id, o.name, [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | [k.id, true, last(by).on, k.name]]
    + [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | [k.id, false, last(by).on, k.name]]]) AS authorities0
}
WITH *, [] AS asked0
WITH *, [['MEETINGS', meetings0], ['SEATS', seats0], ['PEOPLE', [p IN people0 | [p.id, p.name]]], ['DECLARATIONS', declarations0],
  ['REGISTERS', registers0], ['INTERESTS', interests0], ['DISPENSATIONS', dispensations0], ['EDITIONS', editions0],
  ['ITEMS', items0], ['AUTHORITIES', authorities0], ['ASKED', asked0]] AS l0
RETURN l0;
// $p0 = 796811300
// $p1 = 79680000
// $p2 = Organization:aaaaaaaaaaaaaaaaaaaa

// For an officer.
CALL () {
  MATCH (m:Meeting) WHERE m.boardId = $p2 AND m.order < $p0 AND m.order > $p1 AND m.order IS NOT NULL
  RETURN collect(DISTINCT m) AS ms0
}
CALL (ms0) {
  UNWIND ms0 AS m
  MATCH (m)<-[:AT]-(a)<-[:MADE|DECLARED]-(p:Person) WHERE a:Declaration OR a.asCorrected
  WITH m, a, p ORDER BY a.order
  RETURN collect(DISTINCT p) AS people0,
    collect(CASE WHEN a:Attendance THEN [m.id, a.id, p.id, a.status, a.role, a.authorityId,
    [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) |
      [v.id, v:AgendaItem, v.position, v.kind, CASE WHEN x:AgendaItem THEN x.position END, x.time, v.withheld]]] END) AS seats0
}
CALL (ms0) {
  UNWIND ms0 AS m
  OPTIONAL MATCH (m)-[:HELD_BY]->(b:Organization)
  OPTIONAL MATCH (o:Organization {id: m.organizationId})
  RETURN collect([m.id, m.date, m.boardId, coalesce(b.name, m.board, m.name), o.id, o.name, o.nation,
      EXISTS { (m)<-[:AT]-(:Attendance) },
      COLLECT { MATCH (r:Review) WHERE r.meetingId = m.id RETURN [r.conflict, r.state, r.by, r.at, r.note] }]) AS meetings0
}
CALL (people0) {
  UNWIND people0 AS p
  MATCH (p)-[:DECLARED|HAS_REGISTER|HAS_INTEREST|HAS_DISPENSATION]->(n)
  OPTIONAL MATCH (n)<-[:HAS_ENTRY]-(entered:Register)
  WITH p, n, CASE WHEN n:Register THEN n ELSE entered END AS r
  OPTIONAL MATCH (r)-[:IN_EDITION]->(e:Document)
  OPTIONAL MATCH (n)-[:WITHHELD]->(w:Withheld)
  WITH p, n, r, e, w, [(n)-[t:ABOUT|ON|AT|ON_BEHALF_OF]->(x) | [type(t), x.id, CASE WHEN x:Meeting THEN x.board ELSE x.name END]] AS links
  ORDER BY n.order
  WHERE r IS NULL OR e.loaded
  RETURN collect(CASE WHEN n:Declaration THEN [p.id, n.id, n.meetingId, n.date, n.nature, n.natureAsPrinted, n.leftRoom,
      n.dispensation, n.byOfficer, n.withheld, n.restates, links] END) AS declarations0,
    collect(CASE WHEN n:Register THEN [p.id, n.id, n.authorityId, n.asOf, n.nil, n.completeFor, n.part] END) AS registers0,
    collect(CASE WHEN n:Interest AND coalesce(n.withdrawn, w.withdrawn) IS NULL THEN [p.id, n.id, r.id, r.authorityId, r.asOf,
      coalesce(n.entry, w.entry), coalesce(n.category, w.category), coalesce(n.registeredOn, w.registeredOn),
      coalesce(n.from, w.from), coalesce(n.to, w.to), coalesce(n.heldByPartner, w.heldByPartner),
      coalesce(n.appointedByAuthority, w.appointedByAuthority), n.sensitive, n.authorityId, r.part, e.asOf,
      links + [(w)-[t:ABOUT]->(x) | [type(t), x.id, x.name]]] END) AS interests0,
    collect(CASE WHEN n:Dispensation THEN [p.id, n.id, n.authorityId, n.scope, n.from, n.to, links] END) AS dispensations0
}
CALL (people0) {
  UNWIND people0 AS p
  MATCH (p)-[:HAS_REGISTER]->(r:Register)-[:IN_EDITION]->(e:Document)-[:REGISTER_OF]->(o:Organization)
  WHERE e.loaded AND o.id = r.authorityId
  WITH DISTINCT o, coalesce(e.part, '') AS part
  MATCH (o)<-[:REGISTER_OF]-(x:Document) WHERE x.loaded AND coalesce(x.part, '') = part
  WITH o, part, max(x.asOf) AS newest
  RETURN collect([o.id, part, newest]) AS editions0
}
CALL (ms0) {
  UNWIND ms0 AS m
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
  WITH m, i, [(i)-[x:MENTIONS]->(s) | [s.id, x.inTitle, x.inDecision, x.withheld]] AS namings
  WHERE namings <> [] OR EXISTS { (i)<-[:ON]-(:Declaration) }
  RETURN collect([m.id, i.id, i.position, i.number, i.title, namings,
    [(i)<-[t:TOOK_PART]-(p:Person) | [p.id, t.kind, t.withheld]], i.restricted]) AS items0
}
CALL (seats0) {
  UNWIND seats0 AS seat
  WITH DISTINCT seat[5] AS id
  MATCH (o:Organization {id: id})
  RETURN collect([o.id, o.name, [(o)<-[by:SUCCEEDED_BY*1..4]-(k:Organization) | [k.id, true, last(by).on, k.name]]
    + [(o)-[by:SUCCEEDED_BY*1..4]->(k:Organization) | [k.id, false, last(by).on, k.name]]]) AS authorities0
}
WITH *, [] AS asked0
WITH *, [['MEETINGS', meetings0], ['SEATS', seats0], ['PEOPLE', [p IN people0 | [p.id, p.name]]], ['DECLARATIONS', declarations0],
  ['REGISTERS', registers0], ['INTERESTS', interests0], ['DISPENSATIONS', dispensations0], ['EDITIONS', editions0],
  ['ITEMS', items0], ['AUTHORITIES', authorities0], ['ASKED', asked0]] AS l0
RETURN l0;
// $p0 = 796811300
// $p1 = 79680000
// $p2 = Organization:aaaaaaaaaaaaaaaaaaaa
