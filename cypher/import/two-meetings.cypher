// Says anew of boards and days whether several meetings share them, and what that finding is about.
// $bases: [{base: id of a meeting before anything tells two apart, finding: id of the finding}]
CYPHER replan=skip
UNWIND $bases AS row
CALL (row) { MATCH (f:Finding {id: row.finding}) DETACH DELETE f }
WITH row, COLLECT { MATCH (m:Meeting {base: row.base}) RETURN m ORDER BY m.id } AS meetings
WHERE size(meetings) > 1
CREATE (f:Finding {
  id: row.finding, kind: 'TWO_MEETINGS_ONE_DAY', severity: 'WARNING',
  message: 'The notes of ' + meetings[0].name + ' share neither an attendee nor an item: they are kept as ' + size(meetings)
    + ' meetings.',
  order: '1/' + split(meetings[0].order, '/')[0] + '/' + row.finding
})
WITH f, meetings
UNWIND meetings AS m
CREATE (f)-[:ABOUT]->(m)
