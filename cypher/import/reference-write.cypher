// Writes a reference list in the place of the one of its sort.
// $properties: {id: its sort, name: of its file, sha256: of its text, text: …}
MERGE (r:Reference {id: $properties.id}) SET r = $properties
