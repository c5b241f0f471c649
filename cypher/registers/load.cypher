// Makes an edition seen, or no longer seen.
// $document: id; $loaded: true or false
MATCH (d:Document {id: $document})
SET d.loaded = $loaded
FINISH
