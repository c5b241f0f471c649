// Takes back what corrections did to some lists, does what they do now, and counts anew what the people of these lists attended; answers with
// these people.
// $said: one map, so that the lengths of its lists do not ask for a plan each:
// near: ids of corrections whose target is said anew; links: [{correction: …, meeting: …}]
// targets: ids of meetings whose lists are said anew; replaced: [{row: id of an attendance, correction: …}]
// added: [{properties: {…}, person: id of a mention, correction: …, meeting: …, base: id of an attendance or '', keeps: whether
//   the items, movements and places that the base says hold}]
// recounted: ids of mentions whose people are counted anew beside those of the lists
// corrections: ids of those whose findings are said anew; findings: [{correction: …, properties: {…}}]
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
CALL () { UNWIND $said.near AS id MATCH (:Correction {id: id})-[r:CORRECTS]->() DELETE r }
CALL () {
  UNWIND $said.targets AS id
  MATCH (:Meeting {id: id})<-[:AT]-(:Attendance)<-[:MADE]-(p:Person)
  RETURN collect(DISTINCT p) AS before
}
CALL () { UNWIND $said.targets AS id MATCH (:Meeting {id: id})<-[:AT]-(a:Attendance) WHERE NOT a.asRecorded DETACH DELETE a }
CALL () {
  UNWIND $said.targets AS id
  MATCH (:Meeting {id: id})<-[:AT]-(a:Attendance) WHERE NOT a.asCorrected
  SET a.asCorrected = true
  WITH a MATCH (a)-[r:CORRECTED_BY]->()
  DELETE r
}
CALL () {
  UNWIND $said.links AS link
  MATCH (c:Correction {id: link.correction}) MATCH (t:Meeting {id: link.meeting})
  CREATE (c)-[:CORRECTS]->(t)
}
CALL () {
  UNWIND $said.replaced AS row
  MATCH (a:Attendance {id: row.row}) MATCH (c:Correction {id: row.correction})
  SET a.asCorrected = false
  CREATE (a)-[:CORRECTED_BY]->(c)
}
CALL () {
  UNWIND $said.added AS row
  MATCH (n:Mention {id: row.person})-[:OF]->(p:Person)
  MATCH (m:Meeting {id: row.meeting}) MATCH (c:Correction {id: row.correction})
  CREATE (a:Attendance) SET a = row.properties
  CREATE (a)-[:AT]->(m), (n)-[:PRINTED_IN]->(a), (p)-[:MADE]->(a), (a)-[:CORRECTED_BY]->(c)
  WITH row, a
  CALL (row, a) {
    MATCH (o:Organization {id: row.properties.authorityId}) CREATE (a)-[:ON_BEHALF_OF]->(o)
  }
  CALL (row, a) {
    WITH row, a WHERE row.keeps
    MATCH (b:Attendance {id: row.base})
    CALL (a, b) { MATCH (b)-[:FOR]->(item) CREATE (a)-[:FOR]->(item) }
    CALL (a, b) { MATCH (b)-[:MOVED]->(movement) CREATE (a)-[:MOVED]->(movement) }
    CALL (a, b) {
      MATCH (b)<-[:PRINTED_IN]-(away:Mention {kind: 'substituted'})
      CREATE (away)-[:PRINTED_IN]->(a)
      WITH a, away MATCH (away)-[:OF]->(absent) CREATE (a)-[:SUBSTITUTE_FOR]->(absent)
    }
  }
}
CALL () {
  UNWIND $said.corrections AS id
  MATCH (:Correction {id: id})<-[:ABOUT]-(f:Finding)
  DETACH DELETE f
}
CALL () {
  UNWIND $said.findings AS row
  MATCH (c:Correction {id: row.correction}) MATCH (d:Document {id: row.properties.documentId})
  CREATE (f:Finding) SET f = row.properties
  CREATE (d)-[:HAS_FINDING]->(f), (f)-[:ABOUT]->(c)
  WITH c, f MATCH (c)<-[:PRINTED_IN]-(n:Mention)
  CREATE (f)-[:ABOUT]->(n)
}
CALL () {
  UNWIND $said.targets AS id
  MATCH (:Meeting {id: id})<-[:AT]-(:Attendance)<-[:MADE]-(p:Person)
  RETURN collect(DISTINCT p) AS after
}
CALL () { UNWIND $said.recounted AS id MATCH (:Mention {id: id})-[:OF]->(p:Person) RETURN collect(DISTINCT p) AS others }
UNWIND before + after + others AS p
WITH DISTINCT p
SET p.meetings = size(COLLECT {
  MATCH (p)-[:MADE]->(a:Attendance) WHERE a.asCorrected AND a.status IN ['PRESENT', 'SUBSTITUTE'] RETURN DISTINCT a.meetingId
})
RETURN p.id AS person
