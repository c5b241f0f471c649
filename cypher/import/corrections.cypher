// The corrections that reach the meetings which came, went or are said to be corrected, with the meetings that they can
// mean and the lists of these and of those that make them.
// $touched: one map, so that the lengths of its lists do not ask for a plan each:
// places: of meetings that came or went: [{board: …, day: '2021-03-04', until: '2021-06-12'}]; makers: ids of meetings whose
// corrections are new; corrected: ids of meetings whose corrections may be gone
// The plan is the same whatever is in the graph: it is not made again as the graph grows.
CYPHER replan=skip
WITH
  COLLECT {
    UNWIND $touched.places AS place
    MATCH (c:Correction {boardId: place.board, target: place.day}) USING INDEX c:Correction(boardId, target, date) WHERE c.date > place.day
    RETURN c
    UNION
    UNWIND $touched.places AS place
    MATCH (c:Correction {boardId: place.board, target: 'previous'}) USING INDEX c:Correction(boardId, target, date)
    WHERE c.date > place.day AND c.date <= place.until
    RETURN c
    UNION
    UNWIND $touched.makers AS id MATCH (:Meeting {id: id})<-[:MADE_AT]-(c:Correction) RETURN c
  } AS near
WITH near,
  COLLECT {
    UNWIND near AS c
    MATCH (t:Meeting) USING INDEX t:Meeting(boardId, order) WHERE t.boardId = c.boardId AND t.order > c.after AND t.order < c.before
    RETURN t
    UNION
    UNWIND near AS c MATCH (c)-[:CORRECTS]->(t:Meeting) RETURN t
    UNION
    UNWIND $touched.corrected AS id MATCH (t:Meeting {id: id}) RETURN t
  } AS targets
WITH near, targets,
  COLLECT {
    UNWIND near AS c RETURN c
    UNION
    UNWIND targets AS t
    MATCH (c:Correction {boardId: t.boardId, target: t.date}) USING INDEX c:Correction(boardId, target, date) WHERE c.date > t.date
    RETURN c
    UNION
    UNWIND targets AS t
    MATCH (c:Correction {boardId: t.boardId, target: 'previous'}) USING INDEX c:Correction(boardId, target, date)
    WHERE c.date > t.date AND c.date <= toString(date(t.date) + duration({days: 100}))
    RETURN c
  } AS all
RETURN
  [c IN near | c.id] AS near,
  [t IN targets | t.id] AS targets,
  COLLECT {
    UNWIND all AS c
    RETURN c {
      .id, .meetingId, .position, .kind, .target, .text, .from, .to, .date, .withheld, .documentId, .firstLine, .lastLine, .quote,
      candidates: COLLECT {
        MATCH (t:Meeting) USING INDEX t:Meeting(boardId, order) WHERE t.boardId = c.boardId AND t.order > c.after AND t.order < c.before RETURN t.id
      },
      people: COLLECT {
        MATCH (c)<-[:PRINTED_IN]-(n:Mention) WHERE n.printedName IS NOT NULL
        WITH n ORDER BY n.sort
        RETURN n {.id, .printedName, .given, .family, .titles, .honorifics, .meetingId, .date, .firstLine, .lastLine}
      }
    }
  } AS corrections,
  COLLECT {
    CALL (all, targets) {
      UNWIND targets AS m RETURN m
      UNION
      UNWIND all AS c MATCH (m:Meeting {id: c.meetingId}) RETURN m
    }
    RETURN m {
      .id, .boardId, .date,
      rows: COLLECT {
        MATCH (m)<-[:AT]-(a:Attendance)<-[:PRINTED_IN]-(n:Mention {kind: 'listed'}) WHERE a.asRecorded
        WITH n, a ORDER BY a.place
        RETURN n {
          .id, .printedName, .given, .family, .titles, .honorifics, .authority, .meetingId, .date, .firstLine, .lastLine,
          attendance: a {.id, .place, .status, .role, .label, .position, .authorityId}
        }
      }
    }
  } AS meetings
