// Writes what notes put into the graph: what they share with others is merged, what they own is created.
// $people: [{cluster: …, properties of a person}]; $bodies: [{labels: ['Board'], properties: {id: …}}]; $topics: [{id: …}]
// $facts: [{labels: ['Attendance'], properties: {…}}]
// $links: [{type: 'AT', from: 3, to: 17, properties: {…}}], the ends being places in people, bodies, topics and facts, in that order
// $parts: [{from: 3, to: 17}], a board and the body it is a part of
CALL () { UNWIND $people AS row MERGE (n:Person {cluster: row.cluster}) SET n = row RETURN collect(n) AS people }
CALL () {
  UNWIND $bodies AS row
  MERGE (n:Organization {id: row.properties.id})
  REMOVE n:Board
  SET n = row.properties, n:$(row.labels)
  RETURN collect(n) AS bodies
}
CALL () { UNWIND $topics AS row MERGE (n:Topic {id: row.id}) SET n = row RETURN collect(n) AS topics }
CALL () { UNWIND $facts AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN collect(n) AS facts }
WITH people + bodies + topics + facts AS nodes
CALL (nodes) {
  UNWIND $links AS row
  WITH row, nodes[row.from] AS a, nodes[row.to] AS b
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties
}
CALL (nodes) {
  UNWIND $parts AS row
  WITH nodes[row.from] AS a, nodes[row.to] AS b
  MERGE (a)-[:PART_OF]->(b)
}
FINISH
