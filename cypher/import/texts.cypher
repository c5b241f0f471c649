// The texts of all documents, those of the earliest meetings and registers first. No parameters.
MATCH (d:Document)
OPTIONAL MATCH (d)-[:RECORDS]->(m:Meeting)
RETURN d.textSha256 AS text, d.name AS name
ORDER BY coalesce(m.date, d.asOf), d.id
