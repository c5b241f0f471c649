// What some subjects are called now, of those that are in the graph.
// $ids: of organizations and topics, secret ones too
RETURN
  COLLECT { UNWIND $ids AS id MATCH (o:Organization {id: id}) WHERE o.kind <> 'BOARD' RETURN o {.id, .kind, .holdsMeetings, .names, .namesFirst, .namesLast, .namesCount} } AS bodies,
  COLLECT { UNWIND $ids AS id MATCH (t:Topic {id: id}) RETURN t {.id, .names, .namesFirst, .namesLast, .namesCount} } AS topics,
  COLLECT { UNWIND $ids AS id MATCH (t:SecretTopic {id: id}) RETURN t {.id, .name, .otherNames} } AS secret
