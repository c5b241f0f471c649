// For a reader.
CALL () {
  CALL () {
    MATCH (:Mention {asPerson: $p0})-[:OF]->(who:Person) MATCH (m:IdentityQuestion), (who)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m) WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(hidden:Mention) WHERE hidden.withheld IS NOT NULL } AND NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND EXISTS { (m)-[:LEFT|RIGHT]->(printed:Mention) WHERE printed.documentId = $p1 } AND m.probability >= $p2 AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p3
    WITH collect(m) AS found
    RETURN found[..$p4] AS ms,
      size(found) > $p4 AS more,
      COUNT { MATCH (:Mention {asPerson: $p0})-[:OF]->(who:Person) MATCH (m:IdentityQuestion), (who)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m) WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(hidden:Mention) WHERE hidden.withheld IS NOT NULL } AND NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND EXISTS { (m)-[:LEFT|RIGHT]->(printed:Mention) WHERE printed.documentId = $p1 } AND m.probability >= $p2 RETURN DISTINCT m } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], more, total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:LEFT]->(m:Mention) WHERE m.withheld IS NULL AND EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  CALL (n) {
    MATCH (n)-[:PRINTED_IN]->(f:Attendance|Register) WHERE n.kind <> 'substituted' MATCH (m:Organization {id: f.authorityId})
    RETURN m ORDER BY m.order LIMIT 1
  }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:RIGHT]->(m:Mention) WHERE m.withheld IS NULL AND EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  WITH n.meetingId AS key, collect(id(n)) AS ns
  MATCH (m:Meeting {id: key})
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p5 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m:IdentityDecision) WITH DISTINCT n, m WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(hidden:Mention) WHERE hidden.withheld IS NOT NULL } AND EXISTS { (m)-[:LEFT]->(:Mention)-[:OF]->(:Person) } AND EXISTS { (m)-[:RIGHT]->(:Mention)-[:OF]->(:Person) }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s6) {
  UNWIND s6 AS n
  MATCH (n)-[:LEFT]->(m:Mention) WHERE m.withheld IS NULL AND EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
CALL (s5) {
  UNWIND s5 AS n
  CALL (n) {
    MATCH (n)<-[:OF]-(m:Mention) WHERE m.withheld IS NULL AND EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
    WITH m ORDER BY m.order LIMIT $p6
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l8, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s8
}
RETURN l0, [n IN s0 | [id(n), n.probability, n.reasons]] AS f0,
  l1, [n IN s1 | [id(n), n.quote, n.printedName]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), n.printedName]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5,
  l6, [n IN s6 | [id(n), n.at, n.by, n.id, n.note, n.same]] AS f6,
  l7, [n IN s7 | [id(n), n.id]] AS f7,
  l8, [n IN s8 | [id(n), n.id, n.printedName, n.probability, n.reason]] AS f8;
// $lists = {p5=[Person:aaaaaaaaaaaaaaaaaaaa]}
// $p0 = Person:aaaaaaaaaaaaaaaaaaaa
// $p1 = Document:aaaaaaaaaaaaaaaaaaaa
// $p2 = 0.5
// $p3 = 6
// $p4 = 5
// $p6 = 3

// For an officer.
CALL () {
  CALL () {
    MATCH (:Mention {asPerson: $p0})-[:OF]->(who:Person) MATCH (m:IdentityQuestion), (who)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m) WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND EXISTS { (m)-[:LEFT|RIGHT]->(printed:Mention) WHERE printed.documentId = $p1 } AND m.probability >= $p2 AND m.order IS NOT NULL
    WITH DISTINCT m ORDER BY m.order LIMIT $p3
    WITH collect(m) AS found
    RETURN found[..$p4] AS ms,
      size(found) > $p4 AS more,
      COUNT { MATCH (:Mention {asPerson: $p0})-[:OF]->(who:Person) MATCH (m:IdentityQuestion), (who)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m) WHERE NOT EXISTS { (m)-[:LEFT|RIGHT]->(:Mention)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND EXISTS { (m)-[:LEFT|RIGHT]->(printed:Mention) WHERE printed.documentId = $p1 } AND m.probability >= $p2 RETURN DISTINCT m } AS total
  }
  RETURN [[-1, [m IN ms | id(m)], more, total]] AS l0, ms AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:LEFT]->(m:Mention) WHERE EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
CALL (s1) {
  UNWIND s1 AS n
  CALL (n) {
    MATCH (n)-[:PRINTED_IN]->(f:Attendance|Register) WHERE n.kind <> 'substituted' MATCH (m:Organization {id: f.authorityId})
    RETURN m ORDER BY m.order LIMIT 1
  }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l2, collect(m) AS s2
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)-[:RIGHT]->(m:Mention) WHERE EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l3, collect(m) AS s3
}
CALL (s3) {
  UNWIND s3 AS n
  WITH n.meetingId AS key, collect(id(n)) AS ns
  MATCH (m:Meeting {id: key})
  RETURN collect([ns, id(m)]) AS l4, collect(m) AS s4
}
CALL () {
  UNWIND $lists.p5 AS sent
  MATCH (:Mention {asPerson: sent})-[:OF]->(m:Person)
  RETURN collect([sent, id(m)]) AS l5, collect(DISTINCT m) AS s5
}
CALL (s5) {
  UNWIND s5 AS n
  MATCH (n)<-[:OF]-(:Mention)<-[:LEFT|RIGHT]-(m:IdentityDecision) WITH DISTINCT n, m WHERE EXISTS { (m)-[:LEFT]->(:Mention)-[:OF]->(:Person) } AND EXISTS { (m)-[:RIGHT]->(:Mention)-[:OF]->(:Person) }
  WITH n, m ORDER BY m.order
  RETURN collect([id(n), id(m)]) AS l6, collect(DISTINCT m) AS s6
}
CALL (s6) {
  UNWIND s6 AS n
  MATCH (n)-[:LEFT]->(m:Mention) WHERE EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l7, collect(m) AS s7
}
CALL (s5) {
  UNWIND s5 AS n
  CALL (n) {
    MATCH (n)<-[:OF]-(m:Mention) WHERE EXISTS { (m)-[:OF]->(:Person) } AND (m.kind <> 'registered' OR EXISTS { (m)-[:PRINTED_IN]->(:Register)-[:IN_EDITION]->(e:Document) WHERE e.loaded })
    WITH m ORDER BY m.order LIMIT $p6
    WITH collect(m) AS found
    RETURN found AS ms
  }
  WITH collect([id(n), [m IN ms | id(m)]]) AS links, collect(ms) AS pages
  RETURN links AS l8, COLLECT { UNWIND pages AS ms UNWIND ms AS m RETURN DISTINCT m } AS s8
}
RETURN l0, [n IN s0 | [id(n), n.probability, n.reasons]] AS f0,
  l1, [n IN s1 | [id(n), coalesce(n.quote, head([(n)-[:WITHHELD]->(w:Withheld) | w.quote])), coalesce(n.printedName, head([(n)-[:WITHHELD]->(w:Withheld) | w.printedName]))]] AS f1,
  l2, [n IN s2 | [id(n), n.name]] AS f2,
  l3, [n IN s3 | [id(n), coalesce(n.printedName, head([(n)-[:WITHHELD]->(w:Withheld) | w.printedName]))]] AS f3,
  l4, [n IN s4 | [id(n), n.name]] AS f4,
  l5,
  l6, [n IN s6 | [id(n), n.at, n.by, n.id, n.note, n.same]] AS f6,
  l7, [n IN s7 | [id(n), n.id]] AS f7,
  l8, [n IN s8 | [id(n), n.id, coalesce(n.printedName, head([(n)-[:WITHHELD]->(w:Withheld) | w.printedName])), n.probability, n.reason]] AS f8;
// $lists = {p5=[Person:aaaaaaaaaaaaaaaaaaaa]}
// $p0 = Person:aaaaaaaaaaaaaaaaaaaa
// $p1 = Document:aaaaaaaaaaaaaaaaaaaa
// $p2 = 0.5
// $p3 = 6
// $p4 = 5
// $p6 = 3
