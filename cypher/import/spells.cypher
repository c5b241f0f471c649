// The spells that people hold on boards.
// $wanted: one map, so that the length of its list does not ask for a plan: {pairs: [{person: id, board: id}]}
CYPHER replan=skip
UNWIND $wanted.pairs AS pair
MATCH (:Person {id: pair.person})-[:HOLDS]->(s:Membership)
WHERE s.organizationId = pair.board
RETURN pair.person AS person, pair.board AS board,
  s {.role, .authorityId, .label, .startDate, .endDate, .first, .last} AS spell
