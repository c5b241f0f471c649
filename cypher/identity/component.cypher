// All that is compared within connected components of profiles: the profiles, their mentions with what these are the same as,
// and the questions about them.
// $wanted: one map, so that the length of its list does not ask for a plan: {components: [keys of components]}
CYPHER replan=skip
UNWIND $wanted.components AS component
MATCH (p:Profile {component: component})
RETURN p {.key, .given, .family, .parts, .sex, .standing, .distinction, .registered, .authority, .board, .holder, .component} AS profile,
  [(p)-[:NEAR]->(q) | q.key] AS near,
  COLLECT {
    MATCH (p)<-[:PRINTS]-(n:Mention)
    RETURN n {
      .id, .kind, meetingId: coalesce(n.meetingId, n.editionId), .date, .place, .printedName, .given, .family, .titles, .honorifics, .authority, .role, .position,
      .sort, .probability, .reason, person: head([(n)-[:OF]->(x) | x.id]), attended: [
        (n)-[:PRINTED_IN]->(a:Attendance)
        WHERE n.kind <> 'substituted' AND a.asCorrected AND a.status IN ['PRESENT', 'SUBSTITUTE'] | a.meetingId
      ],
      followers: [(n)<-[:SAME_AS]-(f) | f {
        .id, .kind, .meetingId, .date, .place, .printedName, .given, .family, .titles, .honorifics, .sort, .withheld,
        .probability, .reason, person: head([(f)-[:OF]->(x) | x.id]), attended: [
          (f)-[:PRINTED_IN]->(a:Attendance)
          WHERE f.kind <> 'substituted' AND a.asCorrected AND a.status IN ['PRESENT', 'SUBSTITUTE'] | a.meetingId
        ]
      }]
    }
  } AS mentions,
  COLLECT {
    MATCH (p)<-[:PRINTS]-(:Mention)<-[:LEFT]-(q:IdentityQuestion)
    RETURN q {.id, .probability, .reasons}
  } AS questions
