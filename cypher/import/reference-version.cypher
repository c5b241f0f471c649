// The versions of the reference lists that are in the graph, by the list's id. No parameters.
MATCH (r:Reference) RETURN r.id + '=' + r.sha256 AS version ORDER BY version
