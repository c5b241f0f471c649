// What stands in the graph where a note is to go: the documents of its text and of its meeting, and the people whose
// names it prints, the bodies and the topics that it names, as they are; and how many corrections of other notes may mean
// its meeting; and the version of the names of subjects.
// $note: one map, so that the lengths of its lists do not ask for a plan each:
//   text: sha256 of its text; base: the meeting's id before anything tells two apart
//   board, day: of its meeting; until: the last day on which a note can mean it by "the last meeting"
//   profiles: keys of what its names print; bodies, topics: ids
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
RETURN
  COLLECT { MATCH (r:Reference) RETURN r.id + '=' + r.sha256 ORDER BY r.id } AS reference,
  COLLECT {
    CALL () {
      MATCH (d:Document {textSha256: $note.text})-[:RECORDS]->(m:Meeting) RETURN d, m
      UNION
      MATCH (m:Meeting {base: $note.base})<-[:RECORDS]-(d:Document) RETURN d, m
    }
    RETURN d {.id, .name, .textSha256, .parserVersion, .organization, .sample, .meetingId, base: m.base, status: m.status}
  } AS documents,
  COLLECT { MATCH (w:Writer {id: 'Writer'}) RETURN w.names }[0] AS names,
  COUNT { (s:Sample) } AS samples,
  COUNT {
    MATCH (c:Correction {boardId: $note.board, target: $note.day}) USING INDEX c:Correction(boardId, target, date) WHERE c.date > $note.day
  }
    + COUNT {
      MATCH (c:Correction {boardId: $note.board, target: 'previous'}) USING INDEX c:Correction(boardId, target, date)
      WHERE c.date > $note.day AND c.date <= $note.until
    } AS corrections,
  COUNT { (d:IdentityDecision) } AS decisions,
  COLLECT {
    UNWIND $note.profiles AS key
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
  } AS profiles,
  COLLECT { UNWIND $note.bodies AS id MATCH (o:Organization {id: id}) RETURN o {
    .id, .kind, .holdsMeetings, .names, .namesFirst, .namesLast, .namesCount
  } } AS bodies,
  COLLECT { UNWIND $note.topics AS id MATCH (t:Topic {id: id}) RETURN t {.id, .names, .namesFirst, .namesLast, .namesCount} } AS topics
