// Keeps the review of a conflict, in the place of an earlier one. It names the meeting, by which it is read with the conflicts there.
// $review: {conflict, kind, evidence: id of the attendance or declaration that the conflict rests on, state, by, at, note}; a note that is
// null is not there
CALL () {
  MATCH (a:Attendance {id: $review.evidence}) RETURN a.meetingId AS meeting
  UNION
  MATCH (d:Declaration {id: $review.evidence}) RETURN d.meetingId AS meeting
}
MERGE (r:Review {conflict: $review.conflict})
SET r = $review, r.meetingId = meeting
