// Deletes the document of an edition, of which no register is left.
// $document: id
MATCH (d:Document {id: $document})
OPTIONAL MATCH (d)-[:HAS_PROBLEM]->(p)
OPTIONAL MATCH (p)-[:WITHHELD]->(hidden)
OPTIONAL MATCH (d)-[:WITHHELD]->(w)
WITH d, collect(DISTINCT p) + collect(DISTINCT hidden) + collect(DISTINCT w) AS owned
CALL (owned) { UNWIND owned AS n DETACH DELETE n }
CREATE (:Gone:Changed {id: d.id})
DETACH DELETE d
