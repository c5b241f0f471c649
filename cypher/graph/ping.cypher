// Answers at once where a database answers at all. No parameters.
RETURN 1 AS one
