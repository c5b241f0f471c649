// Takes the record of the schema away: whoever opens the graph next applies all of it. No parameters.
MATCH (m:Migration) WHERE m.version > 0 DELETE m
