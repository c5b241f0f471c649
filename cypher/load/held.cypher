// What is in the graph of some bodies and topics.
// $bodies, $topics: ids
RETURN
  COLLECT { UNWIND $bodies AS id MATCH (n:Organization {id: id}) RETURN properties(n) } AS bodies,
  COLLECT { UNWIND $topics AS id MATCH (n:Topic {id: id}) RETURN properties(n) } AS topics
