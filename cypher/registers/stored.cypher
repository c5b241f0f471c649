// The editions of registers that have a text, with it, withheld lines among it.
// $text: sha256 of the text
MATCH (d:Document {textSha256: $text}) WHERE d.asOf IS NOT NULL
RETURN d {.name, .sha256, .textSha256, .givenBody, .givenAsOf, .importedMillis} AS document,
  coalesce(head([(d)-[:WITHHELD]->(w) | w.lines]), d.lines) AS lines
ORDER BY d.id
