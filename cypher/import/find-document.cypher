// The documents that a user names by id or by file name.
// $named: an id or a name
CALL () {
  MATCH (d:Document {id: $named}) RETURN d
  UNION
  MATCH (d:Document {name: $named}) RETURN d
}
MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN d.id AS id, d.name AS name, m.base AS base, m.name AS meeting
ORDER BY m.date, id
