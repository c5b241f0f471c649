// The documents that a user names by id or by file name.
// $named: an id or a name
CALL () {
  MATCH (d:Document {id: $named}) RETURN d
  UNION
  MATCH (d:Document {name: $named}) RETURN d
}
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN d.id AS id, d.name AS name, coalesce(m.base, '') AS base, coalesce(m.name, d.register) AS meeting
ORDER BY coalesce(m.date, d.asOf), id
