// For a reader.
CALL () {
  CALL () {
    MATCH (m:Finding), (:Mention {asPerson: $p1})-[:OF]->(p:Person) MATCH (p)<-[:OF]-(:Mention)<-[:ABOUT]-(m) WHERE m.withheld IS NULL AND (m.kind <> 'UNSURE_IDENTITY' OR NOT EXISTS { (m)-[:ABOUT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }) AND m.severity IN $lists.p0 AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p2
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Finding), (:Mention {asPerson: $p1})-[:OF]->(p:Person) MATCH (p)<-[:OF]-(:Mention)<-[:ABOUT]-(m) WHERE m.withheld IS NULL AND (m.kind <> 'UNSURE_IDENTITY' OR NOT EXISTS { (m)-[:ABOUT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }) AND m.severity IN $lists.p0 RETURN DISTINCT m } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(:Mention)-[:OF]->(m:Person) WITH DISTINCT n, m
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Meeting)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Attendance)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  MATCH (n)-[:CORRECTED_BY]->(m:Correction) WHERE m.withheld IS NULL
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL (s4) {
  UNWIND s4 AS n
  MATCH (n)-[:CORRECTS]->(m:Meeting)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l5, collect(m) AS s5
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Declaration) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:AgendaItem)
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l7, collect(DISTINCT m) AS s7
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Correction) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l8, collect(DISTINCT m) AS s8
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l9, collect(DISTINCT m) AS s9
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:IdentityQuestion) WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(hidden:Mention) WHERE hidden.withheld IS NOT NULL } AND NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l10, collect(DISTINCT m) AS s10
}
RETURN l0, [n IN s0 | [id(n), n.quote, n.documentId, n.kind, n.message]] AS f0,
  l1, [n IN s1 | [id(n), n.id, n.name]] AS f1,
  l2, [n IN s2 | [id(n), n.id]] AS f2,
  l3, [n IN s3 | [id(n), n.id, n.status]] AS f3,
  l4, [n IN s4 | [id(n), n.text]] AS f4,
  l5, [n IN s5 | [id(n), n.date]] AS f5,
  l6, [n IN s6 | [id(n), n.id]] AS f6,
  l7, [n IN s7 | [id(n), n.id]] AS f7,
  l8, [n IN s8 | [id(n), n.id]] AS f8,
  l9, [n IN s9 | [id(n), n.id]] AS f9,
  l10, [n IN s10 | [id(n), n.id]] AS f10;
// $lists = {p0=[WARNING]}
// $p1 = Person:aaaaaaaaaaaaaaaaaaaa
// $p2 = 20

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Finding), (:Mention {asPerson: $p1})-[:OF]->(p:Person) MATCH (p)<-[:OF]-(:Mention)<-[:ABOUT]-(m) WHERE (m.kind <> 'UNSURE_IDENTITY' OR NOT EXISTS { (m)-[:ABOUT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }) AND m.severity IN $lists.p0 AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p2
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Finding), (:Mention {asPerson: $p1})-[:OF]->(p:Person) MATCH (p)<-[:OF]-(:Mention)<-[:ABOUT]-(m) WHERE (m.kind <> 'UNSURE_IDENTITY' OR NOT EXISTS { (m)-[:ABOUT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }) AND m.severity IN $lists.p0 RETURN DISTINCT m } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(:Mention)-[:OF]->(m:Person) WITH DISTINCT n, m
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Meeting)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Attendance)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  MATCH (n)-[:CORRECTED_BY]->(m:Correction)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL (s4) {
  UNWIND s4 AS n
  MATCH (n)-[:CORRECTS]->(m:Meeting)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l5, collect(m) AS s5
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Declaration) WHERE EXISTS { (m)<-[:DECLARED]-() }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:AgendaItem)
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l7, collect(DISTINCT m) AS s7
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Correction)
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l8, collect(DISTINCT m) AS s8
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l9, collect(DISTINCT m) AS s9
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ABOUT]->(m:IdentityQuestion) WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l10, collect(DISTINCT m) AS s10
}
RETURN l0, [n IN s0 | [id(n), coalesce(n.quote, head([(n)-[:WITHHELD]->(w:Withheld) | w.quote])), n.documentId, n.kind, coalesce(n.message, head([(n)-[:WITHHELD]->(w:Withheld) | w.message]))]] AS f0,
  l1, [n IN s1 | [id(n), n.id, n.name]] AS f1,
  l2, [n IN s2 | [id(n), n.id]] AS f2,
  l3, [n IN s3 | [id(n), n.id, n.status]] AS f3,
  l4, [n IN s4 | [id(n), coalesce(n.text, head([(n)-[:WITHHELD]->(w:Withheld) | w.text]))]] AS f4,
  l5, [n IN s5 | [id(n), n.date]] AS f5,
  l6, [n IN s6 | [id(n), n.id]] AS f6,
  l7, [n IN s7 | [id(n), n.id]] AS f7,
  l8, [n IN s8 | [id(n), n.id]] AS f8,
  l9, [n IN s9 | [id(n), n.id]] AS f9,
  l10, [n IN s10 | [id(n), n.id]] AS f10;
// $lists = {p0=[WARNING]}
// $p1 = Person:aaaaaaaaaaaaaaaaaaaa
// $p2 = 20
