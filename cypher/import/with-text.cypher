// The id of the document that has a text.
// $text: sha256 of the text
MATCH (d:Document {textSha256: $text}) RETURN d.id AS id
