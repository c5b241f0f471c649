// Records a migration as applied.
// $version: its number; $name: its file; $checksum: of the file's text
MERGE (m:Migration {version: $version})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = toString(datetime())
