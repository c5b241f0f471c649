// What the mentions, meetings, declarations, registers and interests that are in the graph say of bodies and topics.
// $bodies, $topics: ids
RETURN
  COLLECT {
    UNWIND $bodies AS id
    MATCH (o:Organization {id: id})
    CALL (o) {
      MATCH (o)<-[:ON_BEHALF_OF]-(a:Attendance)<-[:PRINTED_IN]-(n:Mention {kind: 'listed'}) WHERE a.asRecorded
      RETURN n.authority AS name, n.date AS day, false AS meets
      UNION ALL
      MATCH (o)<-[:ABOUT]-(c:Correction) RETURN c.to AS name, c.date AS day, false AS meets
      UNION ALL
      MATCH (o)<-[:HELD_BY]-(m:Meeting) RETURN m.board AS name, m.date AS day, true AS meets
      UNION ALL
      MATCH (o)<-[:PART_OF]-(:Organization)<-[:HELD_BY]-(m:Meeting) RETURN m.organization AS name, m.date AS day, false AS meets
      UNION ALL
      MATCH (o)<-[r:REGISTER_OF]-(d:Document) RETURN r.name AS name, d.asOf AS day, false AS meets
    }
    WITH id, o.kind AS kind, name, meets, min(day) AS first, max(day) AS last, count(*) AS count
    RETURN {id: id, kind: kind, name: name, meets: meets, first: first, last: last, count: count}
  } AS bodies,
  COLLECT {
    UNWIND $topics AS id
    MATCH (:Topic {id: id})<-[:ABOUT]-(d:Declaration)
    RETURN {id: id, printed: d.subjects, day: d.date} AS said
    UNION ALL
    UNWIND $bodies AS id
    MATCH (:Organization {id: id})<-[:ABOUT]-(d:Declaration)
    RETURN {id: id, printed: d.subjects, day: d.date} AS said
    UNION ALL
    UNWIND $topics AS id
    MATCH (:Topic {id: id})<-[:ABOUT]-(i:Interest|Dispensation)
    RETURN {id: id, printed: [i.subject], day: i.asOf} AS said
    UNION ALL
    UNWIND $bodies AS id
    MATCH (:Organization {id: id})<-[:ABOUT]-(i:Interest|Dispensation)
    RETURN {id: id, printed: [i.subject], day: i.asOf} AS said
  } AS subjects
