// The conflicts that were reviewed.
MATCH (r:Review) RETURN r.conflict AS conflict ORDER BY conflict
