// The version of the names of subjects, and all subjects with what they are called. No parameters.
RETURN
  COLLECT { MATCH (w:Writer {id: 'Writer'}) RETURN w.names }[0] AS version,
  COLLECT { MATCH (o:Organization) WHERE o.kind <> 'BOARD' RETURN o {.id, .kind, .holdsMeetings, .names, .namesFirst, .namesLast, .namesCount} } AS bodies,
  COLLECT { MATCH (t:Topic) RETURN t {.id, .names, .namesFirst, .namesLast, .namesCount} } AS topics,
  COLLECT { MATCH (t:SecretTopic) RETURN t {.id, .name, .otherNames} } AS secret
