// Every authority that an attendance or a declaration is on behalf of: as printed, and where it leads. No parameters.
MATCH (n:Mention {kind: 'listed'})-[:PRINTED_IN]->(a:Attendance) WHERE n.authority IS NOT NULL
RETURN 'Attendance' AS label, a.id AS id, n.authority AS printed, a.date AS day, a.authorityId AS authority, n.documentId AS document
UNION ALL
MATCH (d:Declaration) WHERE d.authority IS NOT NULL
RETURN 'Declaration' AS label, d.id AS id, d.authority AS printed, d.date AS day, d.authorityId AS authority, d.documentId AS document
