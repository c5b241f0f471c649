// For a reader.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (m:Meeting {id: sent})
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (m:Meeting) WHERE m.boardId = n.boardId AND m.order < n.order
    RETURN m ORDER BY m.order DESC LIMIT 1
  }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (m:Meeting) WHERE m.boardId = n.boardId AND m.order > n.order
    RETURN m ORDER BY m.order LIMIT 1
  }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL () {
  UNWIND $lists.p1 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL () {
  UNWIND $lists.p2 AS sent
  MATCH (m:Topic {id: sent})
  RETURN collect([sent, id(m)]) AS l4, collect(DISTINCT m) AS s4
}
RETURN l0, [n IN s0 | [id(n), n.id]] AS f0,
  l1, [n IN s1 | [id(n), n.date]] AS f1,
  l2, [n IN s2 | [id(n), n.date]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4;
// $lists = {p0=[Meeting:aaaaaaaaaaaaaaaaaaaa], p1=[Person:aaaaaaaaaaaaaaaaaaaa, Person:bbbbbbbbbbbbbbbbbbbb], p2=[Topic:aaaaaaaaaaaaaaaaaaaa]}

// For an officer.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (m:Meeting {id: sent})
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (m:Meeting) WHERE m.boardId = n.boardId AND m.order < n.order
    RETURN m ORDER BY m.order DESC LIMIT 1
  }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (m:Meeting) WHERE m.boardId = n.boardId AND m.order > n.order
    RETURN m ORDER BY m.order LIMIT 1
  }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL () {
  UNWIND $lists.p1 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l3, collect(DISTINCT m) AS s3
}
CALL () {
  UNWIND $lists.p2 AS sent
  MATCH (m:Topic {id: sent})
  RETURN collect([sent, id(m)]) AS l4, collect(DISTINCT m) AS s4
}
RETURN l0, [n IN s0 | [id(n), n.id]] AS f0,
  l1, [n IN s1 | [id(n), n.date]] AS f1,
  l2, [n IN s2 | [id(n), n.date]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4;
// $lists = {p0=[Meeting:aaaaaaaaaaaaaaaaaaaa], p1=[Person:aaaaaaaaaaaaaaaaaaaa, Person:bbbbbbbbbbbbbbbbbbbb], p2=[Topic:aaaaaaaaaaaaaaaaaaaa]}
