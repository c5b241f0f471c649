// The documents that put authorities' names right. No parameters.
MATCH (c:Correction {kind: 'AUTHORITY_NAME'}) RETURN DISTINCT c.documentId AS id
