// Nodes without an id that nothing points to: in a sound graph there are none. No parameters.
MATCH (n) WHERE n.id IS NULL AND NOT n:Writer AND NOT n:Migration AND NOT n:Run AND NOT EXISTS { (n)<--() }
RETURN labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS degree
