// The labels that nodes with an id have, in order. No parameters.
CALL db.labels() YIELD label
RETURN label ORDER BY label
