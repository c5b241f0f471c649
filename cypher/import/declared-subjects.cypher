// Every declaration that says what it is about: the words, and where they lead. No parameters.
MATCH (d:Declaration) WHERE d.subjects IS NOT NULL
RETURN d.id AS id, d.subjects AS printed, d.date AS day, COLLECT { MATCH (d)-[:ABOUT]->(s) RETURN s.id } AS about
