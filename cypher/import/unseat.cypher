// Deletes the memberships that some attendances show, and answers with all attendances that showed them.
// $wanted: one map, so that the lengths of its lists do not ask for a plan each: {attendances: [ids], meetings: [ids]}
CYPHER replan=skip
CALL () {
  UNWIND $wanted.attendances AS id MATCH (a:Attendance {id: id}) RETURN a
  UNION
  UNWIND $wanted.meetings AS id MATCH (a:Attendance)-[:AT]->(:Meeting {id: id}) RETURN a
}
MATCH (a)-[:SHOWS]->(s:Membership)
WITH DISTINCT s
WITH s, COLLECT { MATCH (b:Attendance)-[:SHOWS]->(s) RETURN b.id } AS shown
CREATE (:Gone:Changed {
  id: s.id,
  said: [head([(p:Person)-[:HOLDS]->(s) | p.id]), s.organizationId, coalesce(s.authorityId, ''), s.role, coalesce(s.label, ''), s.startDate, s.endDate]
})
DETACH DELETE s
RETURN shown
