// Writes the document of an edition in the place of what is there of it, without its registers.
// $edition: {properties: {id: …}, hidden: [{of: …, lines: […]}] or empty, covered: [{body: id, name: as printed}],
//   problems: [{open: {…}, hidden: [{…}] or empty}]}
MERGE (d:Document {id: $edition.properties.id})
SET d = $edition.properties, d:Changed
WITH d
CALL (d) { WITH d WHERE NOT d.loaded MATCH (w:Writer {id: 'Writer'}) SET d.since = w.turn }
CALL (d) { MATCH (d)-[r:REGISTER_OF]->() DELETE r }
CALL (d) { MATCH (d)-[:WITHHELD]->(w) DETACH DELETE w }
CALL (d) {
  MATCH (d)-[:HAS_PROBLEM]->(p)
  OPTIONAL MATCH (p)-[:WITHHELD]->(w)
  WITH collect(DISTINCT p) + collect(w) AS gone
  UNWIND gone AS n
  DETACH DELETE n
}
CALL (d) {
  UNWIND $edition.covered AS row
  MATCH (o:Organization {id: row.body})
  CREATE (d)-[:REGISTER_OF {name: row.name}]->(o)
}
CALL (d) { UNWIND $edition.hidden AS row CREATE (d)-[:WITHHELD]->(w:Withheld) SET w = row }
CALL (d) {
  UNWIND $edition.problems AS row
  CREATE (d)-[:HAS_PROBLEM]->(p:Problem)
  SET p = row.open
  WITH p, row
  UNWIND row.hidden AS words
  CREATE (p)-[:WITHHELD]->(w:Withheld)
  SET w = words
}
FINISH
