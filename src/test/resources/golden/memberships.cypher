// For a reader.
CALL () {
  CALL () {
    MATCH (m:Membership) WHERE m.organizationId = $p0 AND m.role IN $lists.p1 AND coalesce(m.startDate, '') <= $p2 AND coalesce(m.endDate, '9') >= $p2 AND m.order IS NOT NULL
    WITH m ORDER BY m.organizationId, m.order LIMIT $p3
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Membership) WHERE m.organizationId = $p0 AND m.role IN $lists.p1 AND coalesce(m.startDate, '') <= $p2 AND coalesce(m.endDate, '9') >= $p2 } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  UNWIND CASE n.first WHEN n.last THEN [n.first] ELSE [n.first, n.last] END AS shown MATCH (m:Attendance {id: shown})
  WITH n, m ORDER BY m.order DESC
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ON_BEHALF_OF]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:HOLDS]-(m:Person)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p4 AS sent
  MATCH (:Attendance {id: 'Attendance' + substring(sent, 10)})-[:SHOWS]->(m:Membership)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)-[:IN]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l6, collect(m) AS s6
}
CALL () {
  UNWIND $lists.p5 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l7, collect(DISTINCT m) AS s7
}
CALL (s7) {
  UNWIND s7 AS n
  CALL (n) {
    MATCH (n)-[:HOLDS]->(m:Membership) WHERE coalesce(m.endDate, '9') >= $p6 AND m.order > $p7
    WITH m ORDER BY m.order LIMIT $p8
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l8, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s8
}
RETURN l0, [n IN s0 | [id(n), n.endDate, n.id, coalesce(n.inferred, false), n.label, n.role, n.startDate]] AS f0,
  l1, [n IN s1 | [id(n), n.quote]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5,
  l6, [n IN s6 | [id(n), n.name]] AS f6,
  l7,
  l8, [n IN s8 | [id(n), n.id]] AS f8;
// $lists = {p1=[CHAIR], p4=[Membership:aaaaaaaaaaaaaaaaaaaa], p5=[Person:aaaaaaaaaaaaaaaaaaaa]}
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p2 = 2030-02-01
// $p3 = 5
// $p6 = 2030-01-01
// $p7 = 79690000
// $p8 = 20

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Membership) WHERE m.organizationId = $p0 AND m.role IN $lists.p1 AND coalesce(m.startDate, '') <= $p2 AND coalesce(m.endDate, '9') >= $p2 AND m.order IS NOT NULL
    WITH m ORDER BY m.organizationId, m.order LIMIT $p3
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Membership) WHERE m.organizationId = $p0 AND m.role IN $lists.p1 AND coalesce(m.startDate, '') <= $p2 AND coalesce(m.endDate, '9') >= $p2 } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  UNWIND CASE n.first WHEN n.last THEN [n.first] ELSE [n.first, n.last] END AS shown MATCH (m:Attendance {id: shown})
  WITH n, m ORDER BY m.order DESC
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:ON_BEHALF_OF]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:HOLDS]-(m:Person)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p4 AS sent
  MATCH (:Attendance {id: 'Attendance' + substring(sent, 10)})-[:SHOWS]->(m:Membership)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)-[:IN]->(m:Organization)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l6, collect(m) AS s6
}
CALL () {
  UNWIND $lists.p5 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l7, collect(DISTINCT m) AS s7
}
CALL (s7) {
  UNWIND s7 AS n
  CALL (n) {
    MATCH (n)-[:HOLDS]->(m:Membership) WHERE coalesce(m.endDate, '9') >= $p6 AND m.order > $p7
    WITH m ORDER BY m.order LIMIT $p8
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l8, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s8
}
RETURN l0, [n IN s0 | [id(n), n.endDate, n.id, coalesce(n.inferred, false), n.label, n.role, n.startDate]] AS f0,
  l1, [n IN s1 | [id(n), coalesce(n.quote, head([(n)-[:WITHHELD]->(w:Withheld) | w.quote]))]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5,
  l6, [n IN s6 | [id(n), n.name]] AS f6,
  l7,
  l8, [n IN s8 | [id(n), n.id]] AS f8;
// $lists = {p1=[CHAIR], p4=[Membership:aaaaaaaaaaaaaaaaaaaa], p5=[Person:aaaaaaaaaaaaaaaaaaaa]}
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p2 = 2030-02-01
// $p3 = 5
// $p6 = 2030-01-01
// $p7 = 79690000
// $p8 = 20
