// Deletes bodies and topics that nothing in the graph speaks of any more, unless something still points to them: that an item
// names them keeps none.
// $bodies, $topics: ids
CALL () {
  UNWIND $bodies AS id MATCH (n:Organization {id: id}) RETURN n
  UNION
  UNWIND $topics AS id MATCH (n:Topic {id: id}) RETURN n
}
WITH collect(n) AS gone
UNWIND gone AS n
WITH gone, n WHERE NOT EXISTS { (n)<-[r]-(other) WHERE type(r) <> 'MENTIONS' AND NOT other IN gone }
FOREACH (o IN CASE WHEN n:Organization THEN [n.id] ELSE [] END | CREATE (:Gone:Changed {id: o}))
DETACH DELETE n
