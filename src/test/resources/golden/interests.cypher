// For a reader.
CALL () {
  CALL () {
    MATCH (m:Interest) WHERE m.withdrawn IS NULL AND EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } }) AND m.authorityId = $p0 AND m.category IN $lists.p1 AND NOT m.sensitive AND m.withdrawn IS NULL AND coalesce(m.from, m.registeredOn, '') <= $p2 AND coalesce(m.to, '9') >= $p2 AND (m.asOf >= $p2 OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document) WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }) AND m.order IS NOT NULL
    WITH m ORDER BY m.authorityId, m.order LIMIT $p3
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Interest) WHERE m.withdrawn IS NULL AND EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } }) AND m.authorityId = $p0 AND m.category IN $lists.p1 AND NOT m.sensitive AND m.withdrawn IS NULL AND coalesce(m.from, m.registeredOn, '') <= $p2 AND coalesce(m.to, '9') >= $p2 AND (m.asOf >= $p2 OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document) WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }) } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Topic)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL () {
  UNWIND $lists.p4 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  MATCH (n)-[:HAS_DISPENSATION]->(m:Dispensation) WHERE m.from <= $p5 AND m.to >= $p5 AND EXISTS { (m)<-[:HAS_DISPENSATION]-(:Person) }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l4, collect(DISTINCT m) AS s4
}
CALL (s4) {
  UNWIND s4 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l5, collect(m) AS s5
}
CALL (s4) {
  UNWIND s4 AS n
  MATCH (n)-[:ABOUT]->(m:Topic)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l6, collect(m) AS s6
}
CALL (s3) {
  UNWIND s3 AS n
  CALL (n) {
    MATCH (n)-[:HAS_INTEREST]->(m:Interest) WHERE m.withdrawn IS NULL AND EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } }) AND EXISTS { (m)-[:ABOUT]->(s) WHERE s.id = $p6 } AND NOT m.sensitive AND coalesce(m.to, '9') >= $p7 AND (m.asOf >= $p7 OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document) WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }) AND NOT m.sensitive AND coalesce(m.from, m.registeredOn, '') <= $p8
    WITH m ORDER BY m.order LIMIT $p9
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l7, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s7
}
CALL (s3) {
  UNWIND s3 AS n
  MATCH (n)-[:HAS_REGISTER]->(m:Register) WHERE EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l8, collect(DISTINCT m) AS s8
}
CALL (s8) {
  UNWIND s8 AS n
  CALL (n) {
    MATCH (n)-[:HAS_ENTRY]->(m:Interest) WHERE m.withdrawn IS NULL AND EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
    WITH m ORDER BY m.order LIMIT $p10
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l9, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s9
}
CALL (s9) {
  UNWIND s9 AS n
  MATCH (n)<-[:HAS_ENTRY]-(m:Register) WHERE EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l10, collect(m) AS s10
}
RETURN l0, [n IN s0 | [id(n), n.category, n.quote, n.documentId, n.id, n.sensitive]] AS f0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2, [n IN s2 | [id(n), n.id]] AS f2,
  l3,
  l4, [n IN s4 | [id(n), n.scope]] AS f4,
  l5,
  l6, [n IN s6 | [id(n), n.name]] AS f6,
  l7, [n IN s7 | [id(n), n.from, n.to]] AS f7,
  l8, [n IN s8 | [id(n), n.asOf, coalesce(n.completeFor, []), n.nil]] AS f8,
  l9, [n IN s9 | [id(n), n.description]] AS f9,
  l10, [n IN s10 | [id(n), n.asOf]] AS f10;
// $lists = {p1=[LAND], p4=[Person:aaaaaaaaaaaaaaaaaaaa]}
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p10 = 2
// $p2 = 2030-01-01
// $p3 = 20
// $p5 = 2030-01-01
// $p6 = Topic:aaaaaaaaaaaaaaaaaaaa
// $p7 = 2030-01-01
// $p8 = 2030-02-01
// $p9 = 20

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Interest) WHERE EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(w:Withheld), (m)-[:WITHHELD]->(own:Withheld) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } AND w.entry = own.entry }) AND coalesce(m.authorityId, head([(m)-[:WITHHELD]->(w:Withheld) | w.authorityId])) = $p0 AND coalesce(m.category, head([(m)-[:WITHHELD]->(w:Withheld) | w.category])) IN $lists.p1 AND m.withdrawn IS NULL AND coalesce(coalesce(m.from, head([(m)-[:WITHHELD]->(w:Withheld) | w.from])), coalesce(m.registeredOn, head([(m)-[:WITHHELD]->(w:Withheld) | w.registeredOn])), '') <= $p2 AND coalesce(coalesce(m.to, head([(m)-[:WITHHELD]->(w:Withheld) | w.to])), '9') >= $p2 AND (m.asOf >= $p2 OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document) WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }) AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p3
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Interest) WHERE EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(w:Withheld), (m)-[:WITHHELD]->(own:Withheld) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } AND w.entry = own.entry }) AND coalesce(m.authorityId, head([(m)-[:WITHHELD]->(w:Withheld) | w.authorityId])) = $p0 AND coalesce(m.category, head([(m)-[:WITHHELD]->(w:Withheld) | w.category])) IN $lists.p1 AND m.withdrawn IS NULL AND coalesce(coalesce(m.from, head([(m)-[:WITHHELD]->(w:Withheld) | w.from])), coalesce(m.registeredOn, head([(m)-[:WITHHELD]->(w:Withheld) | w.registeredOn])), '') <= $p2 AND coalesce(coalesce(m.to, head([(m)-[:WITHHELD]->(w:Withheld) | w.to])), '9') >= $p2 AND (m.asOf >= $p2 OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document) WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }) } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:WITHHELD*0..1]->(m) WHERE m.documentId IS NOT NULL
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:WITHHELD*0..1]->()-[:ABOUT]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:WITHHELD*0..1]->()-[:ABOUT]->(m:Topic)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:WITHHELD*0..1]->()-[:ABOUT]->(m:SecretTopic)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p4 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)-[:HAS_DISPENSATION]->(m:Dispensation) WHERE m.from <= $p5 AND m.to >= $p5 AND EXISTS { (m)<-[:HAS_DISPENSATION]-(:Person) }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s6) {
  UNWIND s6 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
CALL (s6) {
  UNWIND s6 AS n
  MATCH (n)-[:ABOUT]->(m:Topic)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l8, collect(m) AS s8
}
CALL (s5) {
  UNWIND s5 AS n
  CALL (n) {
    MATCH (n)-[:HAS_INTEREST]->(m:Interest) WHERE EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(w:Withheld), (m)-[:WITHHELD]->(own:Withheld) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } AND w.entry = own.entry }) AND EXISTS { (m)-[:WITHHELD*0..1]->()-[:ABOUT]->(s) WHERE s.id = $p6 } AND coalesce(coalesce(m.to, head([(m)-[:WITHHELD]->(w:Withheld) | w.to])), '9') >= $p7 AND (m.asOf >= $p7 OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)-[:IN_EDITION]->(d:Document)-[:REGISTER_OF]->(:Organization {id: m.authorityId})<-[:REGISTER_OF]-(e:Document) WHERE e.loaded AND e.asOf > d.asOf AND coalesce(e.part, '') = coalesce(d.part, '') }) AND coalesce(coalesce(m.from, head([(m)-[:WITHHELD]->(w:Withheld) | w.from])), coalesce(m.registeredOn, head([(m)-[:WITHHELD]->(w:Withheld) | w.registeredOn])), '') <= $p8
    WITH m ORDER BY m.order LIMIT $p9
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l9, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s9
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)-[:HAS_REGISTER]->(m:Register) WHERE EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l10, collect(DISTINCT m) AS s10
}
CALL (s10) {
  UNWIND s10 AS n
  CALL (n) {
    MATCH (n)-[:HAS_ENTRY]->(m:Interest) WHERE EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
    WITH m ORDER BY m.order LIMIT $p10
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l11, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s11
}
CALL (s11) {
  UNWIND s11 AS n
  MATCH (n)<-[:HAS_ENTRY]-(m:Register) WHERE EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l12, collect(m) AS s12
}
RETURN l0, [n IN s0 | [id(n), coalesce(n.category, head([(n)-[:WITHHELD]->(w:Withheld) | w.category])), n.id, n.sensitive]] AS f0,
  l1, [n IN s1 | [id(n), coalesce(n.quote, head([(n)-[:WITHHELD]->(w:Withheld) | w.quote]))]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), n.id]] AS f3,
  l4, [n IN s4 | [id(n), n.id]] AS f4,
  l5,
  l6, [n IN s6 | [id(n), n.scope]] AS f6,
  l7,
  l8, [n IN s8 | [id(n), n.name]] AS f8,
  l9, [n IN s9 | [id(n), coalesce(n.from, head([(n)-[:WITHHELD]->(w:Withheld) | w.from])), coalesce(n.to, head([(n)-[:WITHHELD]->(w:Withheld) | w.to]))]] AS f9,
  l10, [n IN s10 | [id(n), n.asOf, coalesce(n.completeFor, []), n.nil]] AS f10,
  l11, [n IN s11 | [id(n), coalesce(n.description, head([(n)-[:WITHHELD]->(w:Withheld) | w.description]))]] AS f11,
  l12, [n IN s12 | [id(n), n.asOf]] AS f12;
// $lists = {p1=[LAND], p4=[Person:aaaaaaaaaaaaaaaaaaaa]}
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p10 = 2
// $p2 = 2030-01-01
// $p3 = 20
// $p5 = 2030-01-01
// $p6 = Topic:aaaaaaaaaaaaaaaaaaaa
// $p7 = 2030-01-01
// $p8 = 2030-02-01
// $p9 = 20
