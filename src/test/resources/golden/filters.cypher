// For a reader.
CALL () {
  CALL () {
    MATCH (m:Attendance), (:Mention {asPerson: $p0})-[:OF]->(:Person)-[:MADE]->(m) WHERE m.asCorrected AND m.boardId = $p1 AND m.authorityId = $p2 AND m.role IN $lists.p3 AND m.order IS NOT NULL
    WITH m ORDER BY m.boardId, m.order LIMIT $p4
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l0, ms AS s0
}
CALL () {
  CALL () {
    RETURN [] AS ms,
      COUNT { MATCH (m:Declaration), (m)-[:ON]->(:AgendaItem {id: $p5}) WHERE m.withheld IS NULL AND EXISTS { (m)-[:ABOUT]->(s) WHERE s.id = $p6 } AND m.nature IN $lists.p7 } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l1, ms AS s1
}
CALL () {
  CALL () {
    MATCH (m:Meeting), (:Mention {asPerson: $p9})-[:OF]->(:Person)-[:MADE]->(x:Attendance WHERE x.asCorrected AND x.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER'])-[:AT]->(m) WHERE (m.organizationId = $p8 OR m.boardId = $p8) AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p10
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Meeting), (:Mention {asPerson: $p9})-[:OF]->(:Person)-[:MADE]->(x:Attendance WHERE x.asCorrected AND x.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER'])-[:AT]->(m) WHERE (m.organizationId = $p8 OR m.boardId = $p8) RETURN DISTINCT m } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l2, ms AS s2
}
CALL () {
  CALL () {
    MATCH (m:Organization) WHERE all(word IN $lists.p11 WHERE any(w IN m.words WHERE w STARTS WITH word)) AND m.kind IN $lists.p12 AND coalesce(m.holdsMeetings, false) = $p13 AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p14
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l3, ms AS s3
}
CALL () {
  CALL () {
    MATCH (m:Person) WHERE all(word IN $lists.p15 WHERE any(w IN m.words WHERE w STARTS WITH word)) AND EXISTS { (m)-[:MADE]->(a:Attendance) WHERE a.authorityId = $p16 AND a.asCorrected } AND m.meetings IS NOT NULL
    WITH m ORDER BY m.meetings DESC, m.id LIMIT $p17
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l4, ms AS s4
}
RETURN l0, [n IN s0 | [id(n), n.status]] AS f0,
  l1,
  l2, [n IN s2 | [id(n), n.date]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name, [n.meetings, n.id]]] AS f4;
// $lists = {p3=[CHAIR], p7=[], p11=[harb], p12=[BOARD], p15=[ol, d]}
// $p0 = Person:aaaaaaaaaaaaaaaaaaaa
// $p1 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p10 = 20
// $p13 = true
// $p14 = 20
// $p16 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p17 = 3
// $p2 = Organization:bbbbbbbbbbbbbbbbbbbb
// $p4 = 5
// $p5 = AgendaItem:aaaaaaaaaaaaaaaaaaaa
// $p6 = Topic:aaaaaaaaaaaaaaaaaaaa
// $p8 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p9 = Person:aaaaaaaaaaaaaaaaaaaa

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Attendance), (:Mention {asPerson: $p0})-[:OF]->(:Person)-[:MADE]->(m) WHERE m.asCorrected AND m.boardId = $p1 AND m.authorityId = $p2 AND m.role IN $lists.p3 AND m.order IS NOT NULL
    WITH m ORDER BY m.boardId, m.order LIMIT $p4
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l0, ms AS s0
}
CALL () {
  CALL () {
    RETURN [] AS ms,
      COUNT { MATCH (m:Declaration), (m)-[:ON]->(:AgendaItem {id: $p5}) WHERE EXISTS { (m)<-[:DECLARED]-() } AND EXISTS { (m)-[:ABOUT]->(s) WHERE s.id = $p6 } AND m.nature IN $lists.p7 } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l1, ms AS s1
}
CALL () {
  CALL () {
    MATCH (m:Meeting), (:Mention {asPerson: $p9})-[:OF]->(:Person)-[:MADE]->(x:Attendance WHERE x.asCorrected AND x.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER'])-[:AT]->(m) WHERE (m.organizationId = $p8 OR m.boardId = $p8) AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p10
    WITH collect(m) AS found
    RETURN found AS ms,
      COUNT { MATCH (m:Meeting), (:Mention {asPerson: $p9})-[:OF]->(:Person)-[:MADE]->(x:Attendance WHERE x.asCorrected AND x.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER'])-[:AT]->(m) WHERE (m.organizationId = $p8 OR m.boardId = $p8) RETURN DISTINCT m } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], total]] AS l2, ms AS s2
}
CALL () {
  CALL () {
    MATCH (m:Organization) WHERE all(word IN $lists.p11 WHERE any(w IN m.words WHERE w STARTS WITH word)) AND m.kind IN $lists.p12 AND coalesce(m.holdsMeetings, false) = $p13 AND m.order IS NOT NULL
    WITH m ORDER BY m.order LIMIT $p14
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l3, ms AS s3
}
CALL () {
  CALL () {
    MATCH (m:Person) WHERE all(word IN $lists.p15 WHERE any(w IN m.words WHERE w STARTS WITH word)) AND EXISTS { (m)-[:MADE]->(a:Attendance) WHERE a.authorityId = $p16 AND a.asCorrected } AND m.meetings IS NOT NULL
    WITH m ORDER BY m.meetings DESC, m.id LIMIT $p17
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l4, ms AS s4
}
RETURN l0, [n IN s0 | [id(n), n.status]] AS f0,
  l1,
  l2, [n IN s2 | [id(n), n.date]] AS f2,
  l3, [n IN s3 | [id(n), n.name]] AS f3,
  l4, [n IN s4 | [id(n), n.name, [n.meetings, n.id]]] AS f4;
// $lists = {p3=[CHAIR], p7=[], p11=[harb], p12=[BOARD], p15=[ol, d]}
// $p0 = Person:aaaaaaaaaaaaaaaaaaaa
// $p1 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p10 = 20
// $p13 = true
// $p14 = 20
// $p16 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p17 = 3
// $p2 = Organization:bbbbbbbbbbbbbbbbbbbb
// $p4 = 5
// $p5 = AgendaItem:aaaaaaaaaaaaaaaaaaaa
// $p6 = Topic:aaaaaaaaaaaaaaaaaaaa
// $p8 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p9 = Person:aaaaaaaaaaaaaaaaaaaa
