// Makes an edition seen, or no longer seen. What transactions before this one wrote of it changes when it is seen.
// $document: id; $loaded: true or false
MATCH (d:Document {id: $document})
CALL (d) {
  WITH d WHERE $loaded
  MATCH (d)<-[:IN_EDITION]-(:Register)-[:HAS_ENTRY]->(i:Interest)
  MATCH (c:Change {id: i.id}) WHERE c.turn >= d.since
  SET i:Changed
}
WITH d MATCH (w:Writer {id: 'Writer'})
SET d.loaded = $loaded, d.since = CASE WHEN NOT $loaded THEN w.turn END, d:Changed
FINISH
