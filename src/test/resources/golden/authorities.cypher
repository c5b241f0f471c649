// For a reader.
CALL () {
  CALL () {
    MATCH (m:Organization) WHERE m.kind IN $lists.p0 AND coalesce(m.foundingDate <= $p1, true) AND coalesce(m.dissolutionDate >= $p1, true) AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p2
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:SUCCEEDED_BY]-(m:Organization)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:SUCCEEDED_BY]->(m:Organization)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
RETURN l0, [n IN s0 | [id(n), n.dissolutionDate, n.foundingDate, [i IN coalesce(n.identifiers, []) | split(i, '=')], n.name]] AS f0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2, [n IN s2 | [id(n), [i IN coalesce(n.identifiers, []) | split(i, '=')], n.name]] AS f2;
// $lists = {p0=[AUTHORITY]}
// $p1 = 2021-04-01
// $p2 = 5

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Organization) WHERE m.kind IN $lists.p0 AND coalesce(m.foundingDate <= $p1, true) AND coalesce(m.dissolutionDate >= $p1, true) AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p2
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:SUCCEEDED_BY]-(m:Organization)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l1, collect(DISTINCT m) AS s1
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:SUCCEEDED_BY]->(m:Organization)
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l2, collect(DISTINCT m) AS s2
}
RETURN l0, [n IN s0 | [id(n), n.dissolutionDate, n.foundingDate, [i IN coalesce(n.identifiers, []) | split(i, '=')], n.name]] AS f0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2, [n IN s2 | [id(n), [i IN coalesce(n.identifiers, []) | split(i, '=')], n.name]] AS f2;
// $lists = {p0=[AUTHORITY]}
// $p1 = 2021-04-01
// $p2 = 5
