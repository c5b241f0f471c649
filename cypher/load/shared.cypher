// Puts what several notes of a load speak of into the graph: bodies, subjects, people and what they hold.
// $rows: one map, so that the lengths of its lists do not ask for a plan each:
//   bodies: [{labels: ['Board'], properties: {id: …}}]; topics, secrets, people, memberships: [{id: …}]
//   parts: [{from: id, to: id}], a board and the body it is a part of
//   holds: [{person: id, membership: id, board: id, authority: id or null}]
CALL () { UNWIND $rows.bodies AS row MERGE (n:Organization {id: row.properties.id}) SET n = row.properties, n:$(row.labels) }
CALL () { UNWIND $rows.topics AS row MERGE (n:Topic {id: row.id}) SET n = row }
CALL () { UNWIND $rows.secrets AS row MERGE (n:SecretTopic {id: row.id}) SET n = row }
CALL () { UNWIND $rows.people AS row CREATE (n:Person) SET n = row }
CALL () { UNWIND $rows.memberships AS row CREATE (n:Membership) SET n = row }
CALL () {
  UNWIND $rows.parts AS row
  MATCH (a:Organization {id: row.from}), (b:Organization {id: row.to})
  MERGE (a)-[:PART_OF]->(b)
}
CALL () {
  UNWIND $rows.holds AS row
  MATCH (p:Person {id: row.person}), (m:Membership {id: row.membership}), (b:Organization {id: row.board})
  CREATE (p)-[:HOLDS]->(m)-[:IN]->(b)
}
CALL () {
  UNWIND $rows.holds AS row
  MATCH (m:Membership {id: row.membership}), (a:Organization {id: row.authority})
  CREATE (m)-[:ON_BEHALF_OF]->(a)
}
FINISH
