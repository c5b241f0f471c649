// What an interest says of its entry and its days, sensitive or not.
// $id: of the interest
MATCH (i:Interest {id: $id})
WHERE EXISTS { (i)<-[:HAS_INTEREST]-(:Person) }
  AND NOT EXISTS { (i)<-[:HAS_ENTRY]-(:Register)-[:IN_EDITION]->(e:Document) WHERE NOT e.loaded }
OPTIONAL MATCH (i)-[:WITHHELD]->(w)
WITH coalesce(w, i) AS n
RETURN n.entry AS entry, n.from AS from
