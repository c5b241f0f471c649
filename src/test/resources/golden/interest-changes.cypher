// For a reader.
CALL () {
  CALL () {
    MATCH (o:Organization)<-[:REGISTER_OF]-(d:Document) WHERE d.loaded AND o.id = $p1
WITH o, coalesce(d.part, '') AS part, d ORDER BY d.asOf, d.id
WITH o, part, collect(d) AS ds
WITH o, last([x IN ds WHERE x.asOf <= $p0]) AS base, last(ds) AS head
WHERE base IS NOT NULL AND base <> head
    CALL (o, base, head) {
MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
WHERE NOT i.sensitive AND i.withdrawn IS NULL
  AND NOT EXISTS { (:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(base) }
RETURN i, 'ADDED' AS kind, null AS before, head.asOf AS day
UNION
MATCH (base)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
WHERE NOT i.sensitive AND i.withdrawn IS NULL
  AND NOT EXISTS { (:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(head) }
RETURN i, 'ENDED' AS kind, null AS before, head.asOf AS day
UNION
MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
MATCH (j:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(base)
WHERE i.withdrawn IS NULL AND (coalesce(i.to, '') <> coalesce(j.to, '') OR coalesce(i.value, '') <> coalesce(j.value, '')
  OR i.appointedByAuthority <> j.appointedByAuthority)
RETURN i, 'CHANGED' AS kind, j AS before, head.asOf AS day
UNION
MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest {sensitive: true})
WHERE i.withdrawn IS NULL
WITH o, head, base, r, i ORDER BY i.order
WITH o, head, base, r, collect(i) AS mine
WITH head, mine, COUNT {
  (r)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(s:Register {authorityId: o.id})-[:HAS_ENTRY]->(x:Interest {sensitive: true})
  WHERE x.withdrawn IS NULL AND EXISTS { (s)-[:IN_EDITION]->(base) }
} AS theirs
UNWIND mine[theirs..] AS i
RETURN i, 'ADDED' AS kind, null AS before, head.asOf AS day
UNION
MATCH (base)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest {sensitive: true})
WHERE i.withdrawn IS NULL
WITH o, head, base, r, i ORDER BY i.order
WITH o, head, base, r, collect(i) AS mine
WITH head, mine, COUNT {
  (r)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(s:Register {authorityId: o.id})-[:HAS_ENTRY]->(x:Interest {sensitive: true})
  WHERE x.withdrawn IS NULL AND EXISTS { (s)-[:IN_EDITION]->(head) }
} AS theirs
UNWIND mine[theirs..] AS i
RETURN i, 'ENDED' AS kind, null AS before, head.asOf AS day
    }
    RETURN i, kind, before, day
    UNION
    MATCH (i:Recorded:Interest) WHERE i.recordedAt >= $p0 AND i.withdrawn IS NULL AND i.authorityId = $p1
  AND EXISTS { (i)<-[:HAS_INTEREST]-(:Person) }
RETURN i, 'ADDED' AS kind, null AS before, substring(i.recordedAt, 0, 10) AS day
    UNION
    MATCH (v:Overlay) WHERE v.at >= $p0
MATCH (i:Interest {entry: v.entry}) WHERE EXISTS { (i)<-[:HAS_INTEREST]-(:Person) } AND i.authorityId = $p1
WITH v, i ORDER BY i.asOf DESC
WITH v, head(collect(i)) AS i
WITH v, i WHERE i.withdrawn IS NULL
RETURN i, CASE WHEN i.withdrawn THEN 'WITHDRAWN' ELSE 'ENDED' END AS kind, null AS before,
  substring(v.at, 0, 10) AS day
  }
  WITH i, kind, before, day ORDER BY day DESC, i.order, kind LIMIT 1000
  WITH collect([-1, id(i), kind, id(before), day]) AS links, collect(i) + collect(before) AS found
  RETURN links AS l0, COLLECT { UNWIND found AS m RETURN DISTINCT m } AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:HAS_ENTRY]-(m:Register) WHERE EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
RETURN l0, [n IN s0 | [id(n), n.to, n.id, n.sensitive]] AS f0,
  l1, [n IN s1 | [id(n), n.asOf]] AS f1;
// $p0 = 2030-01-01
// $p1 = Organization:aaaaaaaaaaaaaaaaaaaa

// For an officer.
CALL () {
  CALL () {
    MATCH (o:Organization)<-[:REGISTER_OF]-(d:Document) WHERE d.loaded AND o.id = $p1
WITH o, coalesce(d.part, '') AS part, d ORDER BY d.asOf, d.id
WITH o, part, collect(d) AS ds
WITH o, last([x IN ds WHERE x.asOf <= $p0]) AS base, last(ds) AS head
WHERE base IS NOT NULL AND base <> head
    CALL (o, base, head) {
MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
WHERE NOT i.sensitive AND i.withdrawn IS NULL
  AND NOT EXISTS { (:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(base) }
RETURN i, 'ADDED' AS kind, null AS before, head.asOf AS day
UNION
MATCH (base)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
WHERE NOT i.sensitive AND i.withdrawn IS NULL
  AND NOT EXISTS { (:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(head) }
RETURN i, 'ENDED' AS kind, null AS before, head.asOf AS day
UNION
MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)
MATCH (j:Interest {entry: i.entry})<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(base)
WHERE i.withdrawn IS NULL AND (coalesce(i.to, '') <> coalesce(j.to, '') OR coalesce(i.value, '') <> coalesce(j.value, '')
  OR i.appointedByAuthority <> j.appointedByAuthority)
RETURN i, 'CHANGED' AS kind, j AS before, head.asOf AS day
UNION
MATCH (head)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)-[:WITHHELD]->(w:Withheld)
WHERE i.withdrawn IS NULL AND NOT EXISTS {
  (r)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(s:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(v:Withheld)
  WHERE v.entry = w.entry AND EXISTS { (s)-[:IN_EDITION]->(base) }
}
RETURN i, 'ADDED' AS kind, null AS before, head.asOf AS day
UNION
MATCH (base)<-[:IN_EDITION]-(r:Register {authorityId: o.id})-[:HAS_ENTRY]->(i:Interest)-[:WITHHELD]->(w:Withheld)
WHERE i.withdrawn IS NULL AND NOT EXISTS {
  (r)<-[:HAS_REGISTER]-(:Person)-[:HAS_REGISTER]->(s:Register)-[:HAS_ENTRY]->(:Interest)-[:WITHHELD]->(v:Withheld)
  WHERE v.entry = w.entry AND EXISTS { (s)-[:IN_EDITION]->(head) }
}
RETURN i, 'ENDED' AS kind, null AS before, head.asOf AS day
    }
    RETURN i, kind, before, day
    UNION
    MATCH (i:Recorded:Interest) WHERE i.recordedAt >= $p0 AND i.withdrawn IS NULL AND i.authorityId = $p1
  AND EXISTS { (i)<-[:HAS_INTEREST]-(:Person) }
RETURN i, 'ADDED' AS kind, null AS before, substring(i.recordedAt, 0, 10) AS day
    UNION
    MATCH (v:Overlay) WHERE v.at >= $p0
MATCH (i:Interest {entry: v.entry}) WHERE EXISTS { (i)<-[:HAS_INTEREST]-(:Person) } AND i.authorityId = $p1
WITH v, i ORDER BY i.asOf DESC
WITH v, head(collect(i)) AS i
WITH v, i WHERE true
RETURN i, CASE WHEN i.withdrawn THEN 'WITHDRAWN' ELSE 'ENDED' END AS kind, null AS before,
  substring(v.at, 0, 10) AS day
  }
  WITH i, kind, before, day ORDER BY day DESC, i.order, kind LIMIT 1000
  WITH collect([-1, id(i), kind, id(before), day]) AS links, collect(i) + collect(before) AS found
  RETURN links AS l0, COLLECT { UNWIND found AS m RETURN DISTINCT m } AS s0
}
CALL (s0) {
  UNWIND s0 AS n
  MATCH (n)<-[:HAS_ENTRY]-(m:Register) WHERE EXISTS { (m)-[:IN_EDITION]->(e:Document) WHERE e.loaded }
  WITH m, collect(id(n)) AS ns
  RETURN collect([ns, id(m)]) AS l1, collect(m) AS s1
}
RETURN l0, [n IN s0 | [id(n), coalesce(n.to, head([(n)-[:WITHHELD]->(w:Withheld) | w.to])), n.id, n.sensitive]] AS f0,
  l1, [n IN s1 | [id(n), n.asOf]] AS f1;
// $p0 = 2030-01-01
// $p1 = Organization:aaaaaaaaaaaaaaaaaaaa
