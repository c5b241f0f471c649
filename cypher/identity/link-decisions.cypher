// Ties the decisions about some mentions to them. A decision outlives its mentions: it is tied to those that are there.
// $mentions: ids of mentions that are in the graph
UNWIND $mentions AS id
MATCH (m:Mention {id: id})
CALL (m) { MATCH (d:IdentityDecision {left: m.id}) MERGE (d)-[:LEFT]->(m) }
CALL (m) { MATCH (d:IdentityDecision {right: m.id}) MERGE (d)-[:RIGHT]->(m) }
FINISH
