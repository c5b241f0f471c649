// Takes a decision back, and answers with the two mentions that it was about.
// $id: of the decision
MATCH (d:IdentityDecision {id: $id})
WITH d, [d.left, d.right] AS mentions
DETACH DELETE d
RETURN mentions
