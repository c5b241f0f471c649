// Deletes registers with all that they own; answers with what they pointed to that is shared, and with the people whom they
// named. What an officer recorded of somebody stays, and waits for the mention to come back.
// $registers: ids
UNWIND $registers AS id
MATCH (r:Register {id: id})
WITH r,
  COLLECT { MATCH (r)<-[:PRINTED_IN]-(n:Mention) RETURN n } AS mentions,
  COLLECT { MATCH (r)-[:HAS_ENTRY]->(i:Interest) RETURN i } AS entries
WITH r, mentions, entries,
  COLLECT { UNWIND entries AS i MATCH (i)-[:WITHHELD]->(w) RETURN w } AS withheld,
  COLLECT {
    UNWIND mentions AS n MATCH (n)<-[:LEFT|RIGHT]-(q:IdentityQuestion) RETURN q
    UNION
    UNWIND mentions AS n MATCH (n)<-[:LEFT|RIGHT]-(:IdentityQuestion)<-[:ABOUT]-(q:Finding) RETURN q
  } AS questions,
  COLLECT { UNWIND mentions AS n MATCH (n)-[:OF]->(p:Person) RETURN DISTINCT p.id } AS people,
  COLLECT { UNWIND mentions AS n MATCH (n)-[:PRINTS]->(p:Profile) RETURN DISTINCT p.component } AS components,
  COLLECT { UNWIND entries AS i MATCH (i)-[:ABOUT]->(o:Organization) RETURN DISTINCT o.id } AS bodies,
  COLLECT { UNWIND entries AS i MATCH (i)-[:ABOUT]->(t:Topic) RETURN DISTINCT t.id } AS topics,
  COLLECT { UNWIND entries AS i MATCH (i)-[:WITHHELD]->()-[:ABOUT]->(s:SecretTopic) RETURN DISTINCT s.id } AS secrets
CALL (mentions) {
  UNWIND mentions AS n
  MATCH (n)<-[:OF_MENTION]-()<-[h:HAS_INTEREST|HAS_DISPENSATION]-()
  DELETE h
}
CALL (entries) { UNWIND entries AS n CREATE (:Gone:Changed {id: n.id}) }
CALL (r, mentions, entries, withheld, questions) {
  UNWIND [r] + mentions + entries + withheld + questions AS n
  WITH DISTINCT n
  DETACH DELETE n
}
RETURN people, components, bodies, topics, secrets
