// Writes what notes put into the graph: what they share with others is merged, what they own is created.
// $rows: one map, so that the lengths of its lists do not ask for a plan each:
//   people: [{was: id of the node, or the new one's, properties: {id: …}}]; profiles: [{key: …, properties: {…}}]
//   bodies: [{labels: ['Board'], properties: {id: …}}]; topics: [{id: …}]
//   facts: [{labels: ['Attendance'], properties: {…}}]
//   links: [{type: 'AT', from: 3, to: 17, properties: {…}}], the ends being places in people, profiles, bodies, topics
//     and facts, in that order
//   parts: [{from: 3, to: 17}], a board and the body it is a part of
// Objects that say something else than before, and what stands for those that are gone, get the label Changed, here as in all statements
// that write: graph/changed reads it at the end of the transaction.
// What an officer recorded of a mention that comes back is tied to it again.
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
CALL () {
  UNWIND $rows.people AS row
  MERGE (n:Person {id: row.was})
  WITH n, row, row.properties AS p,
    [coalesce(n.name, ''), coalesce(n.sortName, ''), coalesce(n.givenName, ''), coalesce(n.familyName, ''),
      coalesce(n.honorificPrefix, ''), coalesce(n.honorificSuffix, ''), coalesce(n.names, []), coalesce(n.namesFirst, []),
      coalesce(n.namesLast, []), coalesce(n.namesCount, [])] AS before
  SET n = p
  FOREACH (id IN CASE row.was WHEN p.id THEN [] ELSE [row.was] END | CREATE (:Gone:Changed {id: id}))
  FOREACH (
    x IN CASE
      WHEN row.was = p.id AND before = [coalesce(p.name, ''), coalesce(p.sortName, ''), coalesce(p.givenName, ''),
        coalesce(p.familyName, ''), coalesce(p.honorificPrefix, ''), coalesce(p.honorificSuffix, ''), coalesce(p.names, []),
        coalesce(p.namesFirst, []), coalesce(p.namesLast, []), coalesce(p.namesCount, [])] THEN []
      ELSE [n]
    END |
    SET x:Changed
  )
  RETURN collect(n) AS people
}
CALL () { UNWIND $rows.profiles AS row MERGE (n:Profile {key: row.key}) SET n += row.properties RETURN collect(n) AS profiles }
CALL () {
  UNWIND $rows.bodies AS row
  MERGE (n:Organization {id: row.properties.id})
  WITH n, row, row.properties AS p,
    [coalesce(n.name, ''), coalesce(n.kind, ''), coalesce(n.classification, ''), coalesce(n.foundingDate, ''),
      coalesce(n.dissolutionDate, ''), coalesce(n.otherNames, []), coalesce(n.identifiers, [])] AS before
  REMOVE n:Board
  SET n = p, n:$(row.labels)
  FOREACH (
    x IN CASE
      WHEN before = [coalesce(p.name, ''), coalesce(p.kind, ''), coalesce(p.classification, ''), coalesce(p.foundingDate,
        ''), coalesce(p.dissolutionDate, ''), coalesce(p.otherNames, []), coalesce(p.identifiers, [])] THEN []
      ELSE [n]
    END |
    SET x:Changed
  )
  RETURN collect(n) AS bodies
}
CALL () { UNWIND $rows.topics AS row MERGE (n:Topic {id: row.id}) SET n = row RETURN collect(n) AS topics }
CALL () { UNWIND $rows.facts AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN collect(n) AS facts }
WITH people + profiles + bodies + topics + facts AS nodes, facts
CALL (nodes) {
  UNWIND $rows.links AS row
  WITH row, nodes[row.from] AS a, nodes[row.to] AS b
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties
}
CALL (nodes) {
  UNWIND $rows.parts AS row
  WITH nodes[row.from] AS a, nodes[row.to] AS b
  MERGE (a)-[:PART_OF]->(b)
}
CALL (facts) { UNWIND facts AS n WITH n WHERE n:Document OR n:Meeting OR n:Declaration OR n:Interest SET n:Changed }
CALL (facts) {
  UNWIND facts AS n
  WITH n WHERE n:Mention
  MATCH (x:Recorded {mention: n.id})
  MERGE (x)-[:OF_MENTION]->(n)
  WITH x, n
  MATCH (n)-[:OF]->(p:Person)
  CALL (x, p) {
    WITH x, p WHERE x:Interest MERGE (p)-[:HAS_INTEREST]->(x)
    UNION ALL
    WITH x, p WHERE x:Dispensation MERGE (p)-[:HAS_DISPENSATION]->(x)
  }
}
FINISH
