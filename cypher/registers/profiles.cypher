// The people whose names some registers print, as they are.
// $wanted: one map, so that the length of its list does not ask for a plan: {profiles: [keys of what the names print]}
CYPHER replan=skip
RETURN
  COUNT { (d:IdentityDecision) } AS decisions,
  COUNT { (o:Overlay) } AS overlays,
  COLLECT {
    UNWIND $wanted.profiles AS key
    MATCH (p:Profile {key: key})
    OPTIONAL MATCH (x:Person {id: p.person})
    RETURN p {
      .key, .component, .plain, .first, .last, .offices, .positions, .honours, .likely, .alike, .person,
      near: [(p)-[:NEAR]-(q) | [q.first, q.board = p.board]],
      known: x {
        .id, .name, .earliest, .nameAt, .honorificPrefix, .prefixAt, .honorificSuffix, .suffixAt,
        .names, .namesFirst, .namesLast, .namesCount, .meetings
      }
    }
  } AS profiles
