// The people of attendances, and the boards that they attended.
// $wanted: one map, so that the length of its list does not ask for a plan: {attendances: [ids]}
CYPHER replan=skip
UNWIND $wanted.attendances AS id
MATCH (p:Person)-[:MADE]->(a:Attendance {id: id})
RETURN DISTINCT p.id AS person, a.boardId AS board
