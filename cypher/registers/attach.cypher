// Ties registers that were written to their document, and what is sensitive in them to its subjects.
// $written: one map, so that the lengths of its lists do not ask for a plan each:
//   document: id; registers: ids; secrets: [{id: …, properties of a topic}]; hidden: [{interest: id, secret: id}]
CYPHER replan=skip
CALL () {
  MATCH (d:Document {id: $written.document})
  UNWIND $written.registers AS id
  MATCH (r:Register {id: id})
  MERGE (r)-[:IN_EDITION]->(d)
}
CALL () { UNWIND $written.secrets AS row MERGE (s:SecretTopic {id: row.id}) SET s = row }
CALL () {
  UNWIND $written.hidden AS row
  MATCH (i:Interest {id: row.interest})-[:WITHHELD]->(w)
  MATCH (s:SecretTopic {id: row.secret})
  CREATE (w)-[:ABOUT]->(s)
}
FINISH
