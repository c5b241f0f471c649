// Writes what it changes in the graph that it is now decided anew who is who, after the people and profiles were written.
// $changes: one map, so that the lengths of its lists do not ask for a plan each:
//   questions: [{id: …, properties: {…}, left: 'id of a mention', right: …}]; answered: ids of questions that are none any more
//   moves: [{mention: id, person: id}]; reasons: [{mention: id, probability: 0.9, reason: '…'}]
//   blocks: [{profile: key, block: key}]; near: [{from: key, to: key}]
//   gone: ids of people; unused: keys of profiles
//   prints: [{mention: id, profile: key}], of mentions that print for another board than before
//   judged: ids of mentions that decisions are about
CYPHER replan=skip
CALL () { UNWIND $changes.answered AS id MATCH (q:IdentityQuestion {id: id}) DETACH DELETE q }
CALL () {
  UNWIND $changes.prints AS row
  MATCH (n:Mention {id: row.mention})-[old:PRINTS]->()
  MATCH (p:Profile {key: row.profile})
  DELETE old
  CREATE (n)-[:PRINTS]->(p)
}
CALL () {
  UNWIND $changes.unused AS key
  MATCH (p:Profile {key: key})
  OPTIONAL MATCH (p)-[:IN_BLOCK]->(b:Block)
  WITH p, collect(b) AS blocks
  DETACH DELETE p
  WITH blocks UNWIND blocks AS b
  WITH DISTINCT b WHERE NOT EXISTS { (b)<-[:IN_BLOCK]-() }
  DELETE b
}
CALL () {
  UNWIND $changes.blocks AS row
  MATCH (p:Profile {key: row.profile})
  MERGE (b:Block {key: row.block})
  MERGE (p)-[:IN_BLOCK]->(b)
}
CALL () {
  UNWIND $changes.near AS row
  MATCH (p:Profile {key: row.from}) MATCH (q:Profile {key: row.to})
  MERGE (p)-[:NEAR]->(q)
}
CALL () {
  UNWIND $changes.reasons AS row
  MATCH (n:Mention {id: row.mention}) SET n.probability = row.probability, n.reason = row.reason
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention}) MATCH (p:Person {id: row.person})
  CALL (n) { MATCH (n)-[r:OF]->() DELETE r }
  CREATE (n)-[:OF]->(p)
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention})-[:PRINTED_IN]->(a:Attendance) WHERE n.kind <> 'substituted'
  MATCH (p:Person {id: row.person})
  CALL (a) { MATCH (a)<-[r:MADE]-() DELETE r }
  CREATE (p)-[:MADE]->(a)
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention, kind: 'substituted'})-[:PRINTED_IN]->(a:Attendance)
  MATCH (p:Person {id: row.person})
  CALL (a) { MATCH (a)-[r:SUBSTITUTE_FOR]->() DELETE r }
  CREATE (a)-[:SUBSTITUTE_FOR]->(p)
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention})-[:PRINTED_IN]->(d:Declaration)
  MATCH (p:Person {id: row.person})
  CALL (d) { MATCH (d)<-[r:DECLARED]-() DELETE r }
  CREATE (p)-[:DECLARED]->(d)
  SET d:Changed
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention})-[:PRINTED_IN]->(i:AgendaItem)<-[r:TOOK_PART {mentionId: row.mention}]-()
  MATCH (p:Person {id: row.person})
  CREATE (p)-[s:TOOK_PART]->(i) SET s = properties(r)
  DELETE r
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention})-[:PRINTED_IN]->(c:Correction)-[r:CONCERNS {mentionId: row.mention}]->()
  MATCH (p:Person {id: row.person})
  CREATE (c)-[s:CONCERNS]->(p) SET s = properties(r)
  DELETE r
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention})-[:PRINTED_IN]->(r:Register)
  MATCH (p:Person {id: row.person})
  CALL (r) { MATCH (r)<-[h:HAS_REGISTER]-() DELETE h }
  CREATE (p)-[:HAS_REGISTER]->(r)
  WITH r, p
  MATCH (r)-[:HAS_ENTRY]->(i)
  CALL (i) { MATCH (i)<-[h:HAS_INTEREST]-() DELETE h }
  CREATE (p)-[:HAS_INTEREST]->(i)
  SET i:Changed
}
CALL () {
  UNWIND $changes.moves AS row
  MATCH (n:Mention {id: row.mention})<-[:OF_MENTION]-(x)<-[h:HAS_INTEREST|HAS_DISPENSATION]-()
  MATCH (p:Person {id: row.person})
  DELETE h
  CREATE (p)-[s:$(type(h))]->(x)
  FOREACH (i IN CASE WHEN x:Interest THEN [x] ELSE [] END | SET i:Changed)
}
CALL () { UNWIND $changes.gone AS id MATCH (:Person {id: id})-[:HOLDS]->(s) CREATE (:Gone:Changed {id: s.id}) DETACH DELETE s }
CALL () { UNWIND $changes.gone AS id MATCH (p:Person {id: id}) CREATE (:Gone:Changed {id: id}) DETACH DELETE p }
CALL () {
  UNWIND $changes.questions AS row
  MATCH (l:Mention {id: row.left}) MATCH (r:Mention {id: row.right})
  MERGE (q:IdentityQuestion {id: row.id})
  SET q = row.properties
  MERGE (q)-[:LEFT]->(l)
  MERGE (q)-[:RIGHT]->(r)
}
CALL () {
  UNWIND $changes.judged AS id
  MATCH (n:Mention {id: id})
  CALL (n) { MATCH (d:IdentityDecision {left: n.id}) MERGE (d)-[:LEFT]->(n) }
  CALL (n) { MATCH (d:IdentityDecision {right: n.id}) MERGE (d)-[:RIGHT]->(n) }
}
FINISH
