// The stored text of documents, withheld lines among it, with the meeting of each and the bodies that it is of.
// $documents: ids
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:RECORDS]->(m:Meeting)
RETURN d {.id, .name, .sha256, .textSha256, .organization, .sample, .importedMillis, .meetingId} AS document,
  coalesce(head([(d)-[:WITHHELD]->(w) | w.lines]), d.lines) AS lines,
  m.id AS meeting, m.boardId AS board, m.organizationId AS organization
