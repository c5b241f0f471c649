// For a reader.
CALL () {
  CALL () {
    MATCH (m:Meeting) WHERE m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p0
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (n)<-[:AT]-(m:Attendance) WHERE m.asCorrected
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l1, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)<-[:MADE]-(m:Person)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.quote]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3;
// $p0 = 20
// $p1 = 100

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Meeting) WHERE m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p0
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (n)<-[:AT]-(m:Attendance) WHERE m.asCorrected
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l1, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)<-[:MADE]-(m:Person)
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
RETURN l0,
  l1, [n IN s1 | [id(n), coalesce(n.quote, head([(n)-[:WITHHELD]->(w:Withheld) | w.quote]))]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3;
// $p0 = 20
// $p1 = 100
