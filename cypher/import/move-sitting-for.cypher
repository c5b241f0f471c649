// Lets attendances and declarations be on behalf of another body.
// $moves: [{label: 'Attendance' or 'Declaration', id: …, to: id of a body}]
CALL () {
  UNWIND $moves AS row
  WITH row WHERE row.label = 'Attendance'
  MATCH (n:Attendance {id: row.id})
  RETURN n, row.to AS to
  UNION ALL
  UNWIND $moves AS row
  WITH row WHERE row.label = 'Declaration'
  MATCH (n:Declaration {id: row.id})
  RETURN n, row.to AS to
}
OPTIONAL MATCH (n)-[old:ON_BEHALF_OF]->()
DELETE old
MERGE (o:Organization {id: to}) ON CREATE SET o.kind = 'OTHER'
CREATE (n)-[:ON_BEHALF_OF]->(o)
SET n.authorityId = to
FOREACH (d IN CASE WHEN n:Declaration THEN [n] ELSE [] END | SET d:Changed)
