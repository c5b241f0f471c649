// For a reader.
CALL () {
  CALL () {
    UNWIND $lists.p0 AS asked
    CALL (asked) {
      CALL db.index.fulltext.queryNodes(asked[0], asked[1], {limit: asked[2]}) YIELD node AS m, score AS points
      RETURN m, points
    }
    WITH m, points WHERE (NOT m:Declaration OR (m.withheld IS NULL)) AND (NOT m:Interest OR (m.withdrawn IS NULL AND EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } })))
    WITH m, points / $p1 AS share, size(split(coalesce(m.name, m.title, m.subject, m.text), ' ')) AS length
    WITH m, toInteger(round(10000.0 * (0.9 * CASE WHEN share > 1 THEN 1 ELSE share END + 0.1 / coalesce(length, 1)))) AS score
    ORDER BY score DESC, m.id LIMIT 200
    WITH collect([m, score, m.id, head([label IN labels(m) WHERE label IN ['Person', 'Organization', 'Topic', 'Meeting', 'AgendaItem', 'Declaration', 'Interest']])]) AS others
    WITH others, [e IN others WHERE true AND true] AS held
    RETURN held[..$p2] AS found, size(held) > $p2 AS more,
      any(e IN others WHERE NOT (true)) AS outsideStart, any(e IN others WHERE NOT (true)) AS outsideEnd, size(others) AS total
  }
  RETURN [[-1, [e IN found | [id(e[0]), e[1], e[2], e[3]]], more, outsideStart, outsideEnd, total]] AS l0, [e IN found | e[0]] AS s0
}
CALL (s0) {
  UNWIND s0 AS m
  WITH m WHERE m:Person
  RETURN collect([id(m), id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS m
  WITH m WHERE m:Interest
  RETURN collect([id(m), id(m)]) AS l2, collect(m) AS s2
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2, [n IN s2 | [id(n), n.id, n.sensitive]] AS f2;
// $lists = {p0=[[words_of_people, +(words:harbour*^0.6 words:[harbour TO harbour]^0.4) +(words:lease*^0.6 words:[lease TO lease]^0.4), 1000], [words_of_interests, +(subject:harbour*^0.5 subject:[harbour TO harbour]^0.3 description:harbour*^0.1 description:[harbour TO harbour]^0.1 value:harbour*^0.1 value:[harbour TO harbour]^0.1) +(subject:lease*^0.5 subject:[lease TO lease]^0.3 description:lease*^0.1 description:[lease TO lease]^0.1 value:lease*^0.1 value:[lease TO lease]^0.1), 5000]]}
// $p1 = 2.0
// $p2 = 5

// For an officer.
CALL () {
  CALL () {
    UNWIND $lists.p0 AS asked
    CALL (asked) {
      CALL db.index.fulltext.queryNodes(asked[0], asked[1], {limit: asked[2]}) YIELD node AS m, score AS points
      RETURN m, points
    }
    WITH m, points WHERE (NOT m:Declaration OR (EXISTS { (m)<-[:DECLARED]-() })) AND (NOT m:Interest OR (EXISTS { (m)<-[:HAS_INTEREST]-(:Person) } AND NOT EXISTS { (m)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded } AND NOT EXISTS { (later:Interest {entry: m.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE later.asOf > m.asOf AND e.loaded } AND (NOT m.sensitive OR NOT EXISTS { (m)<-[:HAS_ENTRY]-(r:Register)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(later:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(w:Withheld), (m)-[:WITHHELD]->(own:Withheld) WHERE later.authorityId = r.authorityId AND later.asOf > r.asOf AND coalesce(later.part, '') = coalesce(r.part, '') AND EXISTS { (later)-[:IN_EDITION]->(e:Document) WHERE e.loaded } AND w.entry = own.entry })))
    WITH m, points / $p1 AS share, size(split(coalesce(m.name, m.title, m.subject, m.text), ' ')) AS length
    WITH m, toInteger(round(10000.0 * (0.9 * CASE WHEN share > 1 THEN 1 ELSE share END + 0.1 / coalesce(length, 1)))) AS score
    ORDER BY score DESC, m.id LIMIT 200
    WITH collect([m, score, m.id, head([label IN labels(m) WHERE label IN ['Person', 'Organization', 'Topic', 'Meeting', 'AgendaItem', 'Declaration', 'Interest']])]) AS others
    WITH others, [e IN others WHERE true AND true] AS held
    RETURN held[..$p2] AS found, size(held) > $p2 AS more,
      any(e IN others WHERE NOT (true)) AS outsideStart, any(e IN others WHERE NOT (true)) AS outsideEnd, size(others) AS total
  }
  RETURN [[-1, [e IN found | [id(e[0]), e[1], e[2], e[3]]], more, outsideStart, outsideEnd, total]] AS l0, [e IN found | e[0]] AS s0
}
CALL (s0) {
  UNWIND s0 AS m
  WITH m WHERE m:Person
  RETURN collect([id(m), id(m)]) AS l1, collect(m) AS s1
}
CALL (s0) {
  UNWIND s0 AS m
  WITH m WHERE m:Interest
  RETURN collect([id(m), id(m)]) AS l2, collect(m) AS s2
}
RETURN l0,
  l1, [n IN s1 | [id(n), n.name]] AS f1,
  l2, [n IN s2 | [id(n), n.id, n.sensitive]] AS f2;
// $lists = {p0=[[words_of_people, +(words:harbour*^0.6 words:[harbour TO harbour]^0.4) +(words:lease*^0.6 words:[lease TO lease]^0.4), 1000], [words_of_interests, +(subject:harbour*^0.5 subject:[harbour TO harbour]^0.3 description:harbour*^0.1 description:[harbour TO harbour]^0.1 value:harbour*^0.1 value:[harbour TO harbour]^0.1) +(subject:lease*^0.5 subject:[lease TO lease]^0.3 description:lease*^0.1 description:[lease TO lease]^0.1 value:lease*^0.1 value:[lease TO lease]^0.1), 5000]]}
// $p1 = 2.0
// $p2 = 5
