// The bodies whose registers a document holds, and its samples' mark.
// $document: id
MATCH (:Document {id: $document})-[:REGISTER_OF]->(o:Organization)
RETURN o.id AS body
