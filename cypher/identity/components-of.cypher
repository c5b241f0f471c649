// The components of what mentions print, or of what those print that they are the same as.
// $wanted: one map, so that the length of its list does not ask for a plan: {mentions: [ids]}
CYPHER replan=skip
UNWIND $wanted.mentions AS id
MATCH (n:Mention {id: id})-[:SAME_AS*0..1]->(:Mention)-[:PRINTS]->(p:Profile)
RETURN DISTINCT p.component AS component
