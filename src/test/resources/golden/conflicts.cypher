// For a reader.
CALL () {
  MATCH (m:Meeting) WHERE m.boardId = $p2 AND m.order < $p0 AND m.order > $p1
  RETURN collect(DISTINCT m) AS ms0
}
CALL (ms0) {
  UNWIND ms0 AS m
  MATCH (m)<-[:AT]-(a)<-[:MADE|DECLARED]-(p:Person) WHERE a:Declaration OR a.asCorrected
  WITH m, a, p ORDER BY a.order
  RETURN collect(DISTINCT p) AS people0,
    collect(CASE WHEN a:Attendance THEN a {meeting: m.id, .id, member: p.id, .status, .role, .authorityId,
    steps: [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) | v {.id, item: v:AgendaItem, .position, .kind,
      during: CASE WHEN x:AgendaItem THEN x.position END, time: x.time, .withheld}]} END) AS seats0
}
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
WITH *, [] AS asked0
WITH *, [[0, {MEETINGS: meetings0, SEATS: seats0, PEOPLE: [p IN people0 | p {.id, .name}], DECLARATIONS: declarations0,
  REGISTERS: registers0, INTERESTS: interests0, DISPENSATIONS: dispensations0, EDITIONS: editions0, ITEMS: items0,
  AUTHORITIES: authorities0, ASKED: asked0}]] AS l0
RETURN l0;
// $p0 = 796811300
// $p1 = 79680000
// $p2 = Organization:aaaaaaaaaaaaaaaaaaaa

// For an officer.
CALL () {
  MATCH (m:Meeting) WHERE m.boardId = $p2 AND m.order < $p0 AND m.order > $p1
  RETURN collect(DISTINCT m) AS ms0
}
CALL (ms0) {
  UNWIND ms0 AS m
  MATCH (m)<-[:AT]-(a)<-[:MADE|DECLARED]-(p:Person) WHERE a:Declaration OR a.asCorrected
  WITH m, a, p ORDER BY a.order
  RETURN collect(DISTINCT p) AS people0,
    collect(CASE WHEN a:Attendance THEN a {meeting: m.id, .id, member: p.id, .status, .role, .authorityId,
    steps: [(a)-[:FOR|MOVED]->(v)-[:DURING|WITHHELD*0..1]->(x) | v {.id, item: v:AgendaItem, .position, .kind,
      during: CASE WHEN x:AgendaItem THEN x.position END, time: x.time, .withheld}]} END) AS seats0
}
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
WITH *, [] AS asked0
WITH *, [[0, {MEETINGS: meetings0, SEATS: seats0, PEOPLE: [p IN people0 | p {.id, .name}], DECLARATIONS: declarations0,
  REGISTERS: registers0, INTERESTS: interests0, DISPENSATIONS: dispensations0, EDITIONS: editions0, ITEMS: items0,
  AUTHORITIES: authorities0, ASKED: asked0}]] AS l0
RETURN l0;
// $p0 = 796811300
// $p1 = 79680000
// $p2 = Organization:aaaaaaaaaaaaaaaaaaaa
