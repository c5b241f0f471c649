// Deletes documents with all that they own, and the memberships that they show among others; answers with what they pointed to that
// is shared, with base, board and day of their meetings, with the ids of the meetings that their corrections corrected, and of
// the mentions whose people corrections added to their lists.
// $documents: ids
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:RECORDS]->(m:Meeting)
WITH d, m,
  COLLECT {
    MATCH (m)<-[:AT|MADE_AT]-()<-[:PRINTED_IN]-(n) WHERE n.meetingId = m.id RETURN n
    UNION
    MATCH (m)-[:HAS_ITEM]->()<-[:PRINTED_IN]-(n) RETURN n
  } AS mentions,
  COLLECT {
    MATCH (m)<-[:AT|MADE_AT]-(n) RETURN n
    UNION
    MATCH (m)<-[:MADE_AT]-()<-[:CORRECTED_BY]-(n) WHERE NOT n.asRecorded RETURN n
  } AS facts,
  COLLECT { MATCH (m)<-[:MADE_AT]-()-[:CORRECTS]->(t) RETURN DISTINCT t.id } AS corrected,
  COLLECT { MATCH (m)<-[:AT]-(:Attendance)-[:MOVED]->(n) RETURN n } AS movements,
  COLLECT { MATCH (m)-[:HAS_ITEM]->(n) RETURN n } AS items,
  COLLECT { MATCH (m)-[:HAS_ITEM]->()-[:HAS_OUTCOME]->(n) RETURN n } AS outcomes,
  COLLECT { MATCH (d)-[:HAS_PROBLEM|HAS_FINDING]->(n) RETURN n } AS problems
WITH [d, m] + mentions + facts + movements + items + outcomes + problems AS owned, m, mentions, facts, corrected
WITH owned, m.base AS base, m.boardId AS board, m.date AS day, corrected,
  COLLECT { UNWIND facts AS n MATCH (n)-[:SHOWS]->(s) RETURN DISTINCT s } AS spells,
  COLLECT { UNWIND owned AS n MATCH (n)-[:WITHHELD]->(w) RETURN w } AS withheld,
  COLLECT {
    UNWIND mentions AS n MATCH (n)<-[:LEFT|RIGHT]-(q:IdentityQuestion) RETURN q
    UNION
    UNWIND mentions AS n MATCH (n)<-[:LEFT|RIGHT]-(:IdentityQuestion)<-[:ABOUT]-(q:Finding) RETURN q
  } AS questions,
  COLLECT {
    MATCH (m)<-[:AT]-(a:Attendance)<-[:PRINTED_IN]-(n:Mention) WHERE NOT a.asRecorded AND n.meetingId <> m.id RETURN n.id
  } AS added,
  COLLECT { UNWIND mentions AS n MATCH (n)-[:OF]->(p:Person) RETURN DISTINCT p.id } AS people,
  COLLECT { UNWIND mentions AS n MATCH (n)-[:PRINTS]->(p:Profile) RETURN DISTINCT p.component } AS components,
  COLLECT { UNWIND facts AS n MATCH (n)-[:ON_BEHALF_OF|ABOUT]->(o:Organization) RETURN DISTINCT o.id }
    + COLLECT { MATCH (m)-[:HELD_BY]->(o) RETURN o.id }
    + COLLECT { MATCH (m)-[:HELD_BY]->()-[:PART_OF]->(o) RETURN o.id } AS bodies,
  COLLECT { UNWIND facts AS n MATCH (n)-[:ABOUT]->(t:Topic) RETURN DISTINCT t.id } AS topics
CALL (owned) {
  UNWIND owned AS n
  MATCH (n)<-[:OF_MENTION]-()<-[h:HAS_INTEREST|HAS_DISPENSATION]-()
  DELETE h
}
CALL (owned, spells) {
  UNWIND owned + spells AS n
  WITH n WHERE n:Document OR n:Meeting OR n:Declaration OR n:Membership
  CREATE (:Gone:Changed {id: n.id, withheld: n.withheld})
}
CALL (owned, withheld, questions, spells) { UNWIND owned + withheld + questions + spells AS n DETACH DELETE n }
RETURN people, components, bodies, topics, base, board, day, corrected, added
