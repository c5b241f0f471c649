// Deletes documents with all that they own, and answers with what they pointed to that is shared, with base, board and day of
// their meetings, and with the ids of the meetings that their corrections corrected.
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
  COLLECT { UNWIND owned AS n MATCH (n)-[:WITHHELD]->(w) RETURN w } AS withheld,
  COLLECT {
    UNWIND mentions AS n MATCH (n)-[:OF]->(p:Person) RETURN p.cluster
    UNION
    MATCH (m)<-[:AT]-(:Attendance)<-[:MADE]-(p:Person) RETURN p.cluster
  } AS clusters,
  COLLECT { UNWIND facts AS n MATCH (n)-[:ON_BEHALF_OF|ABOUT]->(o:Organization) RETURN DISTINCT o.id }
    + COLLECT { MATCH (m)-[:HELD_BY]->(o) RETURN o.id }
    + COLLECT { MATCH (m)-[:HELD_BY]->()-[:PART_OF]->(o) RETURN o.id } AS bodies,
  COLLECT { UNWIND facts AS n MATCH (n)-[:ABOUT]->(t:Topic) RETURN DISTINCT t.id } AS topics
CALL (owned, withheld) { UNWIND owned + withheld AS n DETACH DELETE n }
RETURN clusters, bodies, topics, base, board, day, corrected
