// For a reader.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (m:AgendaItem {id: sent})
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:HAS_OUTCOME]->(m:Outcome {kind: 'DECISION'}) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:ON]-(m:Declaration) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[m:TOOK_PART]-(p:Person) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.firstLine, m.kind, p.order
  RETURN collect([id(n), id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  WITH n, startNode(n) AS m
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p1 AS sent
  MATCH (m:Document {id: sent}) WHERE coalesce(m.loaded, true)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)-[:HAS_PROBLEM]->(m:Problem) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
RETURN l0, [n IN s0 | [id(n), n.text, n.title]] AS f0,
  l1, [n IN s1 | [id(n), n.owner, n.text]] AS f1,
  l2, [n IN s2 | [id(n), n.quote, n.text]] AS f2,
  l3, [n IN s3 | [id(n), n.quote]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5, [n IN s5 | [id(n), head([t IN [n.lines] | [i IN range($p2, $p3) WHERE i <= size(t) | [i, CASE WHEN i IN coalesce(n.withheldLines, []) THEN null ELSE t[i - 1] END]]])]] AS f5,
  l6, [n IN s6 | [id(n), n.message]] AS f6,
  [[0, COUNT { (m:Attendance) WHERE m.asCorrected }, COUNT { (m:Declaration) WHERE m.withheld IS NULL }, COUNT { (m:Person) }]] AS f7;
// $lists = {p0=[AgendaItem:aaaaaaaaaaaaaaaaaaaa], p1=[Document:aaaaaaaaaaaaaaaaaaaa]}
// $p2 = 1
// $p3 = 20

// For an officer.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (m:AgendaItem {id: sent})
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:HAS_OUTCOME]->(m:Outcome {kind: 'DECISION'})
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:ON]-(m:Declaration) WHERE EXISTS { (m)<-[:DECLARED]-() }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[m:TOOK_PART]-(p:Person)
  WITH n, m ORDER BY m.firstLine, m.kind, p.order
  RETURN collect([id(n), id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  WITH n, startNode(n) AS m
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p1 AS sent
  MATCH (m:Document {id: sent}) WHERE coalesce(m.loaded, true)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)-[:HAS_PROBLEM]->(m:Problem)
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
RETURN l0, [n IN s0 | [id(n), coalesce(n.text, head([(n)-[:WITHHELD]->(w:Withheld) | w.text])), n.title]] AS f0,
  l1, [n IN s1 | [id(n), coalesce(n.owner, head([(n)-[:WITHHELD]->(w:Withheld) | w.owner])), coalesce(n.text, head([(n)-[:WITHHELD]->(w:Withheld) | w.text]))]] AS f1,
  l2, [n IN s2 | [id(n), coalesce(n.quote, head([(n)-[:WITHHELD]->(w:Withheld) | w.quote])), coalesce(n.text, head([(n)-[:WITHHELD]->(w:Withheld) | w.text]))]] AS f2,
  l3, [n IN s3 | [id(n), coalesce(n.quote, head([(x:Mention {id: n.mentionId})-[:WITHHELD]->(w:Withheld) | w.quote]))]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5, [n IN s5 | [id(n), head([t IN [coalesce(head([(n)-[:WITHHELD]->(w:Withheld) | w.lines]), n.lines)] | [i IN range($p2, $p3) WHERE i <= size(t) | [i, t[i - 1]]]])]] AS f5,
  l6, [n IN s6 | [id(n), coalesce(n.message, head([(n)-[:WITHHELD]->(w:Withheld) | w.message]))]] AS f6,
  [[0, COUNT { (m:Attendance) WHERE m.asCorrected }, COUNT { (m:Declaration) }, COUNT { (m:Person) }]] AS f7;
// $lists = {p0=[AgendaItem:aaaaaaaaaaaaaaaaaaaa], p1=[Document:aaaaaaaaaaaaaaaaaaaa]}
// $p2 = 1
// $p3 = 20
