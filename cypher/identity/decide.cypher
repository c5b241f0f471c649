// Keeps a decision, in place of an earlier one about the same two mentions; it is tied to them by import/link-decisions.
// $decision: {id, left, right, same, by, at, note, order}; a note that is null is not there
MERGE (d:IdentityDecision {id: $decision.id}) SET d = $decision
WITH d MATCH (d)-[r:LEFT|RIGHT]->() DELETE r
