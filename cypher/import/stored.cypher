// The stored text of documents, withheld lines among it, and what is known of where it came from.
// $documents: ids
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN d {.id, .name, .sha256, .textSha256, .organization, .sample, .importedMillis, .meetingId} AS document,
  coalesce(head([(d)-[:WITHHELD]->(w) | w.lines]), d.lines) AS lines
