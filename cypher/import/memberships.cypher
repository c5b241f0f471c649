// Replaces, begins and extends memberships.
// $rows: one map, so that the lengths of its lists do not ask for a plan each:
//   cleared: [{person: id, board: id}], all that they hold there goes, and all that their attendances there show
//   begun: [{person: id, board: id, authority: id, properties: {…}, shown: ids of attendances}]
//   extended: [{id: …, authority: id, properties: {…}, shown: ids of further attendances}]
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
CALL () {
  UNWIND $rows.cleared AS pair
  MATCH (p:Person {id: pair.person})
  CALL (p, pair) {
    MATCH (p)-[:HOLDS]->(s:Membership) WHERE s.organizationId = pair.board RETURN s
    UNION
    MATCH (p)-[:MADE]->(a:Attendance)-[:SHOWS]->(s:Membership) WHERE a.boardId = pair.board RETURN s
  }
  WITH DISTINCT p, s
  CREATE (:Gone:Changed {
    id: s.id,
    said: [p.id, s.organizationId, coalesce(s.authorityId, ''), s.role, coalesce(s.label, ''), s.startDate, s.endDate]
  })
  DETACH DELETE s
}
CALL () {
  UNWIND $rows.begun AS row
  MATCH (p:Person {id: row.person})
  MATCH (b:Organization {id: row.board})
  CREATE (p)-[:HOLDS]->(s:Membership:Changed)-[:IN]->(b)
  SET s = row.properties
  RETURN collect([s, row]) AS begun
}
CALL () {
  UNWIND $rows.extended AS row
  MATCH (s:Membership {id: row.id})
  SET s = row.properties, s:Changed
  RETURN collect([s, row]) AS extended
}
WITH begun + extended AS written
CALL (written) {
  UNWIND written AS each
  WITH each[0] AS s, each[1] AS row
  UNWIND row.shown AS id
  MATCH (a:Attendance {id: id})
  CREATE (a)-[:SHOWS]->(s)
}
CALL (written) {
  UNWIND written AS each
  WITH each[0] AS s, each[1] AS row
  MATCH (o:Organization {id: row.authority})
  MERGE (s)-[:ON_BEHALF_OF]->(o)
}
FINISH
