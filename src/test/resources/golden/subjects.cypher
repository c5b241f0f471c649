// For a reader.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (m:AgendaItem {id: sent})
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:ON]-(m:Declaration) WHERE m.withheld IS NULL
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)-[:AT]->(:Meeting)-[:HAS_ITEM]->(m:AgendaItem) WHERE NOT EXISTS { (n)-[:ON]->() } AND EXISTS { (m)-[x:MENTIONS]->(s)<-[:ABOUT]-(n) WHERE x.withheld IS NULL }
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH n, m ORDER BY m.name, m.id
  RETURN collect([id(n), id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)-[:ABOUT]->(m:Topic)
  WITH n, m ORDER BY m.name, m.id
  RETURN collect([id(n), id(m)]) AS l4, collect(DISTINCT m) AS s4
}
CALL (s4) {
  UNWIND s4 AS n
  CALL (n) {
    MATCH (n)<-[x:MENTIONS WHERE x.withheld IS NULL]-(m:AgendaItem)
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (n)<-[x:MENTIONS WHERE x.withheld IS NULL]-(m:AgendaItem) } AS total
  }
  WITH collect([id(n), [m IN ms | id(m)], total]) AS links, collect(ms) AS pages
  RETURN links AS l5, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s5
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[m:MENTIONS]->(s:Organization) WHERE m.withheld IS NULL
  WITH n, m ORDER BY s.name, s.id, m.withheld IS NOT NULL
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s6) {
  UNWIND s6 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
CALL (s6) {
  UNWIND s6 AS n
  WITH n, endNode(n) AS m
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l8, collect(m) AS s8
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[m:MENTIONS]->(s:Topic) WHERE m.withheld IS NULL
  WITH n, m ORDER BY s.name, s.id, m.withheld IS NOT NULL
  RETURN collect([id(n), id(m)]) AS l9, collect(DISTINCT m) AS s9
}
CALL (s9) {
  UNWIND s9 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l10, collect(m) AS s10
}
CALL (s9) {
  UNWIND s9 AS n
  WITH n, endNode(n) AS m
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l11, collect(m) AS s11
}
RETURN l0,
  l1,
  l2, [n IN s2 | [id(n), n.title]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5, [n IN s5 | [id(n), n.title]] AS f5,
  l6, [n IN s6 | [id(n), [i IN range(0, size(n.firstLines) - 1) | [n.firstLines[i], n.lastLines[i], CASE WHEN n.quotes[i] = '' THEN null ELSE n.quotes[i] END]], n.count]] AS f6,
  l7, [n IN s7 | [id(n), n.name]] AS f7,
  l8, [n IN s8 | [id(n), n.kind, n.name]] AS f8,
  l9, [n IN s9 | [id(n), [i IN range(0, size(n.firstLines) - 1) | [n.firstLines[i], n.lastLines[i], CASE WHEN n.quotes[i] = '' THEN null ELSE n.quotes[i] END]], n.count]] AS f9,
  l10, [n IN s10 | [id(n), n.name]] AS f10,
  l11, [n IN s11 | [id(n), n.name, coalesce(n.otherNames, [])]] AS f11;
// $lists = {p0=[AgendaItem:aaaaaaaaaaaaaaaaaaaa]}
// $p1 = 2

// For an officer.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (m:AgendaItem {id: sent})
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:ON]-(m:Declaration) WHERE EXISTS { (m)<-[:DECLARED]-() }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)-[:AT]->(:Meeting)-[:HAS_ITEM]->(m:AgendaItem) WHERE NOT EXISTS { (n)-[:ON]->() } AND EXISTS { (m)-[x:MENTIONS]->(s)<-[:ABOUT]-(n) }
  WITH n, m ORDER BY m.position
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)-[:ABOUT]->(m:Organization)
  WITH n, m ORDER BY m.name, m.id
  RETURN collect([id(n), id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL (s1) {
  UNWIND s1 AS n
  MATCH (n)-[:ABOUT]->(m:Topic)
  WITH n, m ORDER BY m.name, m.id
  RETURN collect([id(n), id(m)]) AS l4, collect(DISTINCT m) AS s4
}
CALL (s4) {
  UNWIND s4 AS n
  CALL (n) {
    MATCH (n)<-[x:MENTIONS WHERE x.again IS NULL]-(m:AgendaItem)
    WITH m ORDER BY m.order LIMIT $p1
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (n)<-[x:MENTIONS WHERE x.again IS NULL]-(m:AgendaItem) } AS total
  }
  WITH collect([id(n), [m IN ms | id(m)], total]) AS links, collect(ms) AS pages
  RETURN links AS l5, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s5
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[m:MENTIONS]->(s:Organization)
  WITH n, m ORDER BY s.name, s.id, m.withheld IS NOT NULL
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s6) {
  UNWIND s6 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
CALL (s6) {
  UNWIND s6 AS n
  WITH n, endNode(n) AS m
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l8, collect(m) AS s8
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[m:MENTIONS]->(s:Topic)
  WITH n, m ORDER BY s.name, s.id, m.withheld IS NOT NULL
  RETURN collect([id(n), id(m)]) AS l9, collect(DISTINCT m) AS s9
}
CALL (s9) {
  UNWIND s9 AS n
  WITH n.documentId AS key, collect(id(n)) AS ns
  MATCH (m:Document {id: key})
  RETURN collect([ns, id(m)]) AS l10, collect(m) AS s10
}
CALL (s9) {
  UNWIND s9 AS n
  WITH n, endNode(n) AS m
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l11, collect(m) AS s11
}
RETURN l0,
  l1,
  l2, [n IN s2 | [id(n), n.title]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5, [n IN s5 | [id(n), n.title]] AS f5,
  l6, [n IN s6 | [id(n), [i IN range(0, size(n.firstLines) - 1) | [n.firstLines[i], n.lastLines[i], coalesce(CASE WHEN n.quotes[i] = '' THEN null ELSE n.quotes[i] END, head([(:Document {id: n.documentId})-[:WITHHELD]->(w:Withheld) | left(reduce(t = w.lines[n.firstLines[i] - 1], l IN w.lines[n.firstLines[i]..n.lastLines[i]] | t + '
' + l), 500)]))]], n.count]] AS f6,
  l7, [n IN s7 | [id(n), n.name]] AS f7,
  l8, [n IN s8 | [id(n), n.kind, n.name]] AS f8,
  l9, [n IN s9 | [id(n), [i IN range(0, size(n.firstLines) - 1) | [n.firstLines[i], n.lastLines[i], coalesce(CASE WHEN n.quotes[i] = '' THEN null ELSE n.quotes[i] END, head([(:Document {id: n.documentId})-[:WITHHELD]->(w:Withheld) | left(reduce(t = w.lines[n.firstLines[i] - 1], l IN w.lines[n.firstLines[i]..n.lastLines[i]] | t + '
' + l), 500)]))]], n.count]] AS f9,
  l10, [n IN s10 | [id(n), n.name]] AS f10,
  l11, [n IN s11 | [id(n), n.name, coalesce(n.otherNames, [])]] AS f11;
// $lists = {p0=[AgendaItem:aaaaaaaaaaaaaaaaaaaa]}
// $p1 = 2
