// For a reader.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (n)-[:MADE]->(m:Attendance) WHERE m.asRecorded AND m.status IN $lists.p1 AND m.order < $p2 AND m.order > $p3
    WITH m ORDER BY m.order DESC LIMIT $p4
    WITH collect(m) AS found
    RETURN found[..$p5] AS ms,
      size(found) > $p5 AS more
  }
  WITH collect([id(n), [m IN ms | id(m)], more]) AS links, collect(ms) AS pages
  RETURN links AS l1, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s1
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.id]] AS f1;
// $lists = {p0=[Person:aaaaaaaaaaaaaaaaaaaa], p1=[PRESENT, SUBSTITUTE]}
// $p2 = 796911300
// $p3 = 79690000
// $p4 = 3
// $p5 = 2

// For an officer.
CALL () {
  UNWIND $lists.p0 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l0, collect(DISTINCT m) AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  CALL (n) {
    MATCH (n)-[:MADE]->(m:Attendance) WHERE m.asRecorded AND m.status IN $lists.p1 AND m.order < $p2 AND m.order > $p3
    WITH m ORDER BY m.order DESC LIMIT $p4
    WITH collect(m) AS found
    RETURN found[..$p5] AS ms,
      size(found) > $p5 AS more
  }
  WITH collect([id(n), [m IN ms | id(m)], more]) AS links, collect(ms) AS pages
  RETURN links AS l1, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s1
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.id]] AS f1;
// $lists = {p0=[Person:aaaaaaaaaaaaaaaaaaaa], p1=[PRESENT, SUBSTITUTE]}
// $p2 = 796911300
// $p3 = 79690000
// $p4 = 3
// $p5 = 2
