// The components of what mentions print, or of what those print that they are the same as.
// $mentions: ids
UNWIND $mentions AS id
MATCH (n:Mention {id: id})-[:SAME_AS*0..1]->(:Mention)-[:PRINTS]->(p:Profile)
RETURN DISTINCT p.component AS component
