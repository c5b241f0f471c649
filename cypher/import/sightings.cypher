// The attendances, as corrected, that show people in a role on boards.
// $wanted: one map, so that the length of its list does not ask for a plan: {pairs: [{person: id, board: id}]}
CYPHER replan=skip
UNWIND $wanted.pairs AS pair
MATCH (:Person {id: pair.person})-[:MADE]->(a:Attendance)
WHERE a.boardId = pair.board AND a.asCorrected AND a.role <> 'OTHER'
RETURN pair.person AS person, pair.board AS board, a {.id, .date, .order, .role, .authorityId, .label} AS seen
