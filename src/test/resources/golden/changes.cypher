// For a reader.
CALL () {
  CALL () {
    MATCH (m:Change) WHERE m.withheld IS NULL AND (m.type <> 'DOCUMENT' OR NOT EXISTS { (x:Document {id: m.id}) WHERE x.loaded = false }) AND (m.type <> 'INTEREST' OR NOT EXISTS { (x:Interest {id: m.id}) WHERE NOT (EXISTS { (x)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (x)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }) }) AND m.type IN $lists.p0 AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found[..$p2] AS ms,
      size(found) > $p2 AS more
  }
  RETURN [[-1, [m IN ms | id(m)], more]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (:Mention {asPerson: n.id})-[:OF]->(m:Person)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(m:Membership)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Organization {id: n.id})
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Meeting {id: n.id})
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Declaration {id: n.id}) WHERE m.withheld IS NULL
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l5, collect(m) AS s5
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Interest {id: n.id}) WHERE m.withdrawn IS NULL AND EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l6, collect(m) AS s6
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Document {id: n.id}) WHERE coalesce(m.loaded, true)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
RETURN l0, [n IN s0 | [id(n), CASE WHEN n.type = 'INTEREST' AND EXISTS { (x:Interest {id: n.id}) WHERE x.withdrawn } THEN 'DELETED' ELSE CASE WHEN (CASE WHEN n.action <> 'DELETED' THEN null WHEN n.type = 'PERSON' THEN head(COLLECT { MATCH (:Mention {asPerson: n.id})-[:OF]->(x:Person) RETURN x.id }) WHEN n.type = 'MEMBERSHIP' THEN head(COLLECT { MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(x:Membership) RETURN x.id }) END) IS NOT NULL THEN 'MERGED' ELSE n.action END END, n.at, n.id, CASE WHEN n.action <> 'DELETED' THEN null WHEN n.type = 'PERSON' THEN head(COLLECT { MATCH (:Mention {asPerson: n.id})-[:OF]->(x:Person) RETURN x.id }) WHEN n.type = 'MEMBERSHIP' THEN head(COLLECT { MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(x:Membership) RETURN x.id }) END, n.type, n.order]] AS f0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2,
  l3,
  l4,
  l5,
  l6,
  l7;
// $lists = {p0=[PERSON, INTEREST]}
// $p1 = 6
// $p2 = 5

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Change) WHERE (m.type <> 'DOCUMENT' OR NOT EXISTS { (x:Document {id: m.id}) WHERE x.loaded = false }) AND (m.type <> 'INTEREST' OR NOT EXISTS { (x:Interest {id: m.id}) WHERE NOT (EXISTS { (x)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (x)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }) }) AND m.type IN $lists.p0 AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found[..$p2] AS ms,
      size(found) > $p2 AS more
  }
  RETURN [[-1, [m IN ms | id(m)], more]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (:Mention {asPerson: n.id})-[:OF]->(m:Person)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(m:Membership)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Organization {id: n.id})
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Meeting {id: n.id})
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Declaration {id: n.id}) WHERE EXISTS { (m)<-[:DECLARED]-() }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l5, collect(m) AS s5
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Interest {id: n.id}) WHERE EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l6, collect(m) AS s6
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (m:Document {id: n.id}) WHERE coalesce(m.loaded, true)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
RETURN l0, [n IN s0 | [id(n), CASE WHEN (CASE WHEN n.action <> 'DELETED' THEN null WHEN n.type = 'PERSON' THEN head(COLLECT { MATCH (:Mention {asPerson: n.id})-[:OF]->(x:Person) RETURN x.id }) WHEN n.type = 'MEMBERSHIP' THEN head(COLLECT { MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(x:Membership) RETURN x.id }) END) IS NOT NULL THEN 'MERGED' ELSE n.action END, n.at, n.id, CASE WHEN n.action <> 'DELETED' THEN null WHEN n.type = 'PERSON' THEN head(COLLECT { MATCH (:Mention {asPerson: n.id})-[:OF]->(x:Person) RETURN x.id }) WHEN n.type = 'MEMBERSHIP' THEN head(COLLECT { MATCH (:Attendance {id: 'Attendance' + substring(n.id, 10)})-[:SHOWS]->(x:Membership) RETURN x.id }) END, n.type, n.order]] AS f0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2,
  l3,
  l4,
  l5,
  l6,
  l7;
// $lists = {p0=[PERSON, INTEREST]}
// $p1 = 6
// $p2 = 5
