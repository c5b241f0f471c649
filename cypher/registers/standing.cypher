// What stands in the graph where an edition is to go: its document, and of each of its registers the content.
// $document: id
OPTIONAL MATCH (d:Document {id: $document})
RETURN d {.id, .name, .textSha256, .parserVersion, .loaded, .givenBody, .givenAsOf, .sample} AS document,
  COLLECT { MATCH (r:Register {documentId: $document}) RETURN r {.id, .sha, entries: COUNT { (r)-[:HAS_ENTRY]->() }} } AS registers,
  COUNT { (s:Sample) } AS samples
