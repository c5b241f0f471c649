// Lets declarations be about other subjects.
// $moves: [{id: of a declaration, bodies: ids, topics: ids}]
UNWIND $moves AS row
MATCH (d:Declaration {id: row.id})
SET d:Changed
WITH d, row
CALL (d) { MATCH (d)-[old:ABOUT]->() DELETE old }
CALL (d, row) {
  UNWIND row.bodies AS id
  MERGE (o:Organization {id: id}) ON CREATE SET o.kind = 'OTHER'
  CREATE (d)-[:ABOUT]->(o)
}
CALL (d, row) {
  UNWIND row.topics AS id
  MERGE (t:Topic {id: id})
  CREATE (d)-[:ABOUT]->(t)
}
FINISH
