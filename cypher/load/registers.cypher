// Writes editions of registers of interests into the graph, and dispensations.
// $rows: one map:
//   documents: [{id: …}], editions
//   registers: [{document: id, person: id, properties, mention, interests: [{properties, topic: id or null, body: id or null,
//     secret: id of a SecretTopic or null, withheld: properties of its Withheld node}]}]
//   dispensations: [{person: id, mention: id, properties, topic: id or null, body: id or null}]
CALL () { UNWIND $rows.documents AS row CREATE (d:Document) SET d = row }
CALL () {
  UNWIND $rows.registers AS row
  MATCH (p:Person {id: row.person}), (d:Document {id: row.document})
  CREATE (d)<-[:IN_EDITION]-(r:Register)<-[:PRINTED_IN]-(m:Mention)-[:OF]->(p)-[:HAS_REGISTER]->(r)
  SET r = row.properties, m = row.mention
  WITH p, r, row
  UNWIND row.interests AS interest
  CREATE (r)-[:HAS_ENTRY]->(n:Interest)<-[:HAS_INTEREST]-(p)
  SET n = interest.properties
  RETURN collect([n, interest]) AS entries
}
CALL (entries) {
  UNWIND entries AS each
  WITH each[0] AS n, each[1] AS interest WHERE interest.topic IS NOT NULL
  MATCH (t:Topic {id: interest.topic})
  CREATE (n)-[:ABOUT]->(t)
}
CALL (entries) {
  UNWIND entries AS each
  WITH each[0] AS n, each[1] AS interest WHERE interest.body IS NOT NULL
  MATCH (b:Organization {id: interest.body})
  CREATE (n)-[:ABOUT]->(b)
}
CALL (entries) {
  UNWIND entries AS each
  WITH each[0] AS n, each[1] AS interest WHERE interest.secret IS NOT NULL
  MATCH (t:SecretTopic {id: interest.secret})
  CREATE (n)-[:WITHHELD]->(w:Withheld)-[:ABOUT]->(t)
  SET w = interest.withheld
}
CALL () {
  UNWIND $rows.dispensations AS row
  MATCH (p:Person {id: row.person})<-[:OF]-(m:Mention {id: row.mention})
  CREATE (p)-[:HAS_DISPENSATION]->(d:Dispensation)-[:OF_MENTION]->(m)
  SET d = row.properties
  RETURN collect([d, row]) AS given
}
CALL (given) {
  UNWIND given AS each
  WITH each[0] AS d, each[1] AS row WHERE row.topic IS NOT NULL
  MATCH (t:Topic {id: row.topic})
  CREATE (d)-[:ABOUT]->(t)
}
CALL (given) {
  UNWIND given AS each
  WITH each[0] AS d, each[1] AS row WHERE row.body IS NOT NULL
  MATCH (b:Organization {id: row.body})
  CREATE (d)-[:ABOUT]->(b)
}
FINISH
