// The texts of all documents, those of the earliest meetings first. No parameters.
MATCH (d:Document)-[:RECORDS]->(m:Meeting)
RETURN d.textSha256 AS text, d.name AS name
ORDER BY m.date, d.id
