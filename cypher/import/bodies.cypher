// All organizations that are in the graph. No parameters.
MATCH (o:Organization) RETURN o.id AS id
