// For a reader.
CALL () {
  CALL () {
    MATCH (m:Attendance) WHERE m.asCorrected AND m.boardId = $p0 AND m.order < $p1
    OPTIONAL MATCH (m)<-[:MADE]-(p:Person)
    RETURN [substring(m.date, 0, 5) + toString((toInteger(substring(m.date, 5, 2)) + 2) / 3), p.id] AS key, count(DISTINCT m.meetingId) AS meetings, count(DISTINCT p) AS people, [0, 0, 0, 0] AS figures
    UNION ALL
    MATCH (p:Person)-[:HOLDS]->(s:Membership), (s)-[:IN]->(:Organization {id: $p2}) WHERE s.member
    MATCH (x:Meeting) WHERE x.boardId = s.organizationId AND x.date >= coalesce(s.startDate, '') AND x.date <= coalesce(s.endDate, '9') AND x.date >= $p3
    WITH DISTINCT p, x, [substring(x.date, 0, 5) + toString((toInteger(substring(x.date, 5, 2)) + 2) / 3), p.id] AS key
    WITH key, [(p)-[:MADE]->(a:Attendance)-[:AT]->(x) WHERE a.asCorrected | a.status] AS how
    WITH *, CASE
      WHEN 'PRESENT' IN how THEN 'PRESENT'
      WHEN 'APOLOGIES' IN how THEN 'APOLOGIES'
      WHEN how = [] OR 'ABSENT' IN how THEN 'ABSENT'
    END AS said WHERE said IS NOT NULL
    RETURN key, 0 AS meetings, 0 AS people, [count(said), count(CASE said WHEN 'PRESENT' THEN 1 END), count(CASE said WHEN 'APOLOGIES' THEN 1 END), count(CASE said WHEN 'ABSENT' THEN 1 END)] AS figures
  }
  WITH key, sum(meetings) AS meetings, sum(people) AS people, sum(figures[0]) AS expected,
    sum(figures[1]) AS present, sum(figures[2]) AS apologies, sum(figures[3]) AS absent
  ORDER BY key
  RETURN collect([key, meetings, people, expected, present, apologies, absent]) AS l0
}
CALL (l0) {
  UNWIND l0 AS row
  WITH DISTINCT row[0][1] AS sent
  MATCH (m:Person {id: sent})
  RETURN collect([sent, id(m)]) AS l1, collect(m) AS s1
}
CALL () {
  CALL () {
    MATCH (m:Person), (s)-[:IN|ON_BEHALF_OF]->(:Organization {id: $p4}), (m)-[:HOLDS]->(s:Membership WHERE s.member) WHERE coalesce(s.startDate, '') <= $p5 AND coalesce(s.endDate, '9') >= $p5 AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p6
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l2, ms AS s2
}
CALL (s2) {
  UNWIND s2 AS n
  CALL (n) {
    MATCH (n)-[:HOLDS]->(s:Membership) WHERE s.member AND s.organizationId = $p7
    MATCH (x:Meeting) WHERE x.boardId = s.organizationId AND x.date >= coalesce(s.startDate, '') AND x.date <= coalesce(s.endDate, '9') AND x.date <= $p8
    WITH DISTINCT n, x
    WITH n, x, [(n)-[:MADE]->(a:Attendance)-[:AT]->(x) WHERE a.asCorrected | a.status] AS how
    WITH *, CASE
      WHEN 'PRESENT' IN how THEN 'PRESENT'
      WHEN 'APOLOGIES' IN how THEN 'APOLOGIES'
      WHEN how = [] OR 'ABSENT' IN how THEN 'ABSENT'
    END AS said
    RETURN [count(said), count(CASE said WHEN 'PRESENT' THEN 1 END), count(CASE said WHEN 'APOLOGIES' THEN 1 END), count(CASE said WHEN 'ABSENT' THEN 1 END)] AS figures
  }
  RETURN collect([id(n)] + figures) AS l3
}
CALL (s2) {
  UNWIND s2 AS n
  CALL (n) {
    MATCH (n)-[:MADE]->(a:Attendance)-[:AT]->(x:Meeting)<-[:AT]-(b:Attendance)<-[:MADE]-(m:Person)
    WHERE m <> n AND a.asCorrected AND b.asCorrected AND a.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER'] AND b.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER']
    WITH m, count(DISTINCT x) AS meetings ORDER BY meetings DESC, m.id
    WITH collect([m, meetings, m.id]) AS others
    WITH others, [e IN others WHERE true AND true] AS held
    RETURN held[..$p9] AS found, size(held) > $p9 AS more,
      any(e IN others WHERE NOT (true)) AS outsideStart, any(e IN others WHERE NOT (true)) AS outsideEnd, size(others) AS total
  }
  WITH collect([id(n), [e IN found | [id(e[0]), e[1], e[2]]], more, outsideStart, outsideEnd, total]) AS links,
    collect([e IN found | e[0]]) AS pages
  RETURN links AS l4, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s4
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2,
  l3,
  l4, [n IN s4 | [id(n), n.name]] AS f4;
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p1 = 796911300
// $p2 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p3 = 2030-01-01
// $p4 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p5 = 2030-02-01
// $p6 = 20
// $p7 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p8 = 2030-12-31
// $p9 = 3

// For an officer.
CALL () {
  CALL () {
    MATCH (m:Attendance) WHERE m.asCorrected AND m.boardId = $p0 AND m.order < $p1
    OPTIONAL MATCH (m)<-[:MADE]-(p:Person)
    RETURN [substring(m.date, 0, 5) + toString((toInteger(substring(m.date, 5, 2)) + 2) / 3), p.id] AS key, count(DISTINCT m.meetingId) AS meetings, count(DISTINCT p) AS people, [0, 0, 0, 0] AS figures
    UNION ALL
    MATCH (p:Person)-[:HOLDS]->(s:Membership), (s)-[:IN]->(:Organization {id: $p2}) WHERE s.member
    MATCH (x:Meeting) WHERE x.boardId = s.organizationId AND x.date >= coalesce(s.startDate, '') AND x.date <= coalesce(s.endDate, '9') AND x.date >= $p3
    WITH DISTINCT p, x, [substring(x.date, 0, 5) + toString((toInteger(substring(x.date, 5, 2)) + 2) / 3), p.id] AS key
    WITH key, [(p)-[:MADE]->(a:Attendance)-[:AT]->(x) WHERE a.asCorrected | a.status] AS how
    WITH *, CASE
      WHEN 'PRESENT' IN how THEN 'PRESENT'
      WHEN 'APOLOGIES' IN how THEN 'APOLOGIES'
      WHEN how = [] OR 'ABSENT' IN how THEN 'ABSENT'
    END AS said WHERE said IS NOT NULL
    RETURN key, 0 AS meetings, 0 AS people, [count(said), count(CASE said WHEN 'PRESENT' THEN 1 END), count(CASE said WHEN 'APOLOGIES' THEN 1 END), count(CASE said WHEN 'ABSENT' THEN 1 END)] AS figures
  }
  WITH key, sum(meetings) AS meetings, sum(people) AS people, sum(figures[0]) AS expected,
    sum(figures[1]) AS present, sum(figures[2]) AS apologies, sum(figures[3]) AS absent
  ORDER BY key
  RETURN collect([key, meetings, people, expected, present, apologies, absent]) AS l0
}
CALL (l0) {
  UNWIND l0 AS row
  WITH DISTINCT row[0][1] AS sent
  MATCH (m:Person {id: sent})
  RETURN collect([sent, id(m)]) AS l1, collect(m) AS s1
}
CALL () {
  CALL () {
    MATCH (m:Person), (s)-[:IN|ON_BEHALF_OF]->(:Organization {id: $p4}), (m)-[:HOLDS]->(s:Membership WHERE s.member) WHERE coalesce(s.startDate, '') <= $p5 AND coalesce(s.endDate, '9') >= $p5 AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p6
    WITH collect(m) AS found
    RETURN found AS ms
  }
  RETURN [[-1, [m IN ms | id(m)]]] AS l2, ms AS s2
}
CALL (s2) {
  UNWIND s2 AS n
  CALL (n) {
    MATCH (n)-[:HOLDS]->(s:Membership) WHERE s.member AND s.organizationId = $p7
    MATCH (x:Meeting) WHERE x.boardId = s.organizationId AND x.date >= coalesce(s.startDate, '') AND x.date <= coalesce(s.endDate, '9') AND x.date <= $p8
    WITH DISTINCT n, x
    WITH n, x, [(n)-[:MADE]->(a:Attendance)-[:AT]->(x) WHERE a.asCorrected | a.status] AS how
    WITH *, CASE
      WHEN 'PRESENT' IN how THEN 'PRESENT'
      WHEN 'APOLOGIES' IN how THEN 'APOLOGIES'
      WHEN how = [] OR 'ABSENT' IN how THEN 'ABSENT'
    END AS said
    RETURN [count(said), count(CASE said WHEN 'PRESENT' THEN 1 END), count(CASE said WHEN 'APOLOGIES' THEN 1 END), count(CASE said WHEN 'ABSENT' THEN 1 END)] AS figures
  }
  RETURN collect([id(n)] + figures) AS l3
}
CALL (s2) {
  UNWIND s2 AS n
  CALL (n) {
    MATCH (n)-[:MADE]->(a:Attendance)-[:AT]->(x:Meeting)<-[:AT]-(b:Attendance)<-[:MADE]-(m:Person)
    WHERE m <> n AND a.asCorrected AND b.asCorrected AND a.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER'] AND b.status IN ['PRESENT', 'SUBSTITUTE', 'IN_ATTENDANCE', 'OFFICER']
    WITH m, count(DISTINCT x) AS meetings ORDER BY meetings DESC, m.id
    WITH collect([m, meetings, m.id]) AS others
    WITH others, [e IN others WHERE true AND true] AS held
    RETURN held[..$p9] AS found, size(held) > $p9 AS more,
      any(e IN others WHERE NOT (true)) AS outsideStart, any(e IN others WHERE NOT (true)) AS outsideEnd, size(others) AS total
  }
  WITH collect([id(n), [e IN found | [id(e[0]), e[1], e[2]]], more, outsideStart, outsideEnd, total]) AS links,
    collect([e IN found | e[0]]) AS pages
  RETURN links AS l4, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s4
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2,
  l3,
  l4, [n IN s4 | [id(n), n.name]] AS f4;
// $p0 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p1 = 796911300
// $p2 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p3 = 2030-01-01
// $p4 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p5 = 2030-02-01
// $p6 = 20
// $p7 = Organization:aaaaaaaaaaaaaaaaaaaa
// $p8 = 2030-12-31
// $p9 = 3
