// The documents that came with the program as samples. No parameters.
MATCH (d:Sample)-[:RECORDS]->(m:Meeting) RETURN d.id AS id, m.base AS base
