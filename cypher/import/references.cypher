// The reference lists that are in the graph. No parameters.
MATCH (r:Reference) RETURN r.id AS id, r.name AS name, r.sha256 AS sha256, r.text AS text ORDER BY id
