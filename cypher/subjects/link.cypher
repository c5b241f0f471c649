// Says anew which subjects the items of some meetings name.
// $said: one map, so that the lengths of its lists do not ask for a plan each:
//   meetings: ids of those whose items named other subjects before
//   organizations, topics, secret: [{item: id, title: …, subject: id, properties: {…}}]
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
CALL () {
  UNWIND $said.meetings AS id
  MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)-[r:MENTIONS]->()
  DELETE r
}
CALL () {
  UNWIND $said.organizations AS row
  MATCH (i:AgendaItem {id: row.item}) WHERE i.title = row.title
  MATCH (s:Organization {id: row.subject})
  CREATE (i)-[r:MENTIONS]->(s) SET r = row.properties
}
CALL () {
  UNWIND $said.topics AS row
  MATCH (i:AgendaItem {id: row.item}) WHERE i.title = row.title
  MATCH (s:Topic {id: row.subject})
  CREATE (i)-[r:MENTIONS]->(s) SET r = row.properties
}
CALL () {
  UNWIND $said.secret AS row
  MATCH (i:AgendaItem {id: row.item}) WHERE i.title = row.title
  MATCH (s:SecretTopic {id: row.subject})
  CREATE (i)-[r:MENTIONS]->(s) SET r = row.properties
}
FINISH
