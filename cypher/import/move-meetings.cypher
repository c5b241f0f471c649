// Lets meetings be of another board, and all that knows the board of its meeting; puts boards anew beneath their bodies.
// $moves: [{id: of a meeting, board: id, kind: of the board, owner: id or ''}]; $parts: [{board: id, owner: id}], of all meetings
CALL () {
  UNWIND $moves AS row
  MATCH (m:Meeting {id: row.id})-[old:HELD_BY]->()
  DELETE old
  MERGE (o:Organization {id: row.board}) ON CREATE SET o.kind = row.kind
  CREATE (m)-[:HELD_BY]->(o)
  SET m:Changed, m.boardId = row.board, m.organizationId = CASE row.owner WHEN '' THEN null ELSE row.owner END
  WITH m, row
  CALL (m, row) { MATCH (m)<-[:AT|MADE_AT]-(fact) SET fact.boardId = row.board }
  CALL (m, row) { MATCH (m)-[:HAS_ITEM]->(item) SET item.boardId = row.board }
}
CALL () { MATCH (:Organization)-[old:PART_OF]->() DELETE old }
CALL () {
  UNWIND $parts AS row
  MATCH (b:Organization {id: row.board})
  MERGE (o:Organization {id: row.owner}) ON CREATE SET o.kind = 'OTHER'
  MERGE (b)-[:PART_OF]->(o)
}
FINISH
