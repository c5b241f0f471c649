// What was applied of cypher/schema, in order. No parameters.
MATCH (m:Migration) RETURN m.version AS version, m.name AS name, m.checksum AS checksum ORDER BY version
