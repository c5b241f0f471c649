// Writes what notes put into the graph: what they share with others is merged, what they own is created.
// $rows: one map, so that the lengths of its lists do not ask for a plan each:
//   people: [{was: id of the node, or the new one's, properties: {id: …}}]; profiles: [{key: …, properties: {…}}]
//   bodies: [{labels: ['Board'], properties: {id: …}}]; topics: [{id: …}]
//   facts: [{labels: ['Attendance'], properties: {…}}]
//   links: [{type: 'AT', from: 3, to: 17, properties: {…}}], the ends being places in people, profiles, bodies, topics
//     and facts, in that order
//   parts: [{from: 3, to: 17}], a board and the body it is a part of
// What an officer recorded of a mention that comes back is tied to it again.
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
CALL () { UNWIND $rows.people AS row MERGE (n:Person {id: row.was}) SET n = row.properties RETURN collect(n) AS people }
CALL () { UNWIND $rows.profiles AS row MERGE (n:Profile {key: row.key}) SET n += row.properties RETURN collect(n) AS profiles }
CALL () {
  UNWIND $rows.bodies AS row
  MERGE (n:Organization {id: row.properties.id})
  REMOVE n:Board
  SET n = row.properties, n:$(row.labels)
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
