// Says anew of questions of identity that they are findings: each finding has the key of its question.
// $said: one map: gone: ids of questions that are no longer asked; asked: ids of questions that are new or changed
CYPHER replan=skip
CALL () {
  UNWIND $said.gone + $said.asked AS id
  MATCH (f:Finding {id: replace(id, 'IdentityQuestion:', 'Finding:')})
  DETACH DELETE f
}
UNWIND $said.asked AS id
MATCH (l:Mention)<-[:LEFT]-(q:IdentityQuestion {id: id})-[:RIGHT]->(r:Mention)
WITH q, l, r, CASE WHEN l.sort >= r.sort THEN l ELSE r END AS late, CASE WHEN l.sort >= r.sort THEN r ELSE l END AS early
MATCH (d:Document {id: late.documentId})
CREATE (f:Finding {
  id: replace(q.id, 'IdentityQuestion:', 'Finding:'), kind: 'UNSURE_IDENTITY', severity: 'INFO',
  message: late.printedName + ' on ' + late.date + ' and ' + early.printedName + ' on ' + early.date
    + ' may be one person: the evidence is not enough to say.',
  order: '2/' + right('0000000' + toString(99991231 - toInteger(replace(late.date, '-', ''))), 8) + '/' + replace(q.id, 'IdentityQuestion:', 'Finding:'),
  documentId: late.documentId, firstLine: late.firstLine, lastLine: late.lastLine, quote: late.quote
})
CREATE (d)-[:HAS_FINDING]->(f), (f)-[:ABOUT]->(l), (f)-[:ABOUT]->(r), (f)-[:ABOUT]->(q)
FINISH
