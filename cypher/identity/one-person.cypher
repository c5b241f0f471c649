// Whom two mentions are both of.
// $mentions: two ids
MATCH (one:Mention {id: $mentions[0]})-[:OF]->(p:Person)<-[:OF]-(other:Mention {id: $mentions[1]})
RETURN p.id AS id
