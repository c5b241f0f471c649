// How many documents there are, a number that the database keeps. No parameters.
MATCH (d:Document) RETURN count(d) AS documents
