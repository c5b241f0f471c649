// The documents that correct earlier ones. No parameters.
MATCH (c:Correction) RETURN DISTINCT c.documentId AS id
