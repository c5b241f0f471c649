// Deletes shared nodes that nothing in the graph speaks of any more, unless something still points to them, and frees the ids
// of the people who stay: each is about to get the id of its earliest mention, which may have been another's.
// $clusters: of people; $bodies, $topics: ids; $staying: clusters of the people who stay
CALL () { UNWIND $staying AS cluster MATCH (p:Person {cluster: cluster}) REMOVE p.id }
CALL () {
  UNWIND $clusters AS cluster MATCH (n:Person {cluster: cluster}) RETURN n
  UNION
  UNWIND $bodies AS id MATCH (n:Organization {id: id}) RETURN n
  UNION
  UNWIND $topics AS id MATCH (n:Topic {id: id}) RETURN n
}
WITH collect(n) AS gone
UNWIND gone AS n
WITH gone, n WHERE NOT EXISTS { (n)<--(other) WHERE NOT other IN gone }
DETACH DELETE n
