// Keeps what an officer recorded: an interest or a dispensation of the person of a mention.
// $recorded: {label: 'Interest' or 'Dispensation', held: 'HAS_INTEREST' or 'HAS_DISPENSATION', properties: {id: …, mention: id, …},
//   hidden: [{…}] where it is sensitive, or empty; about: [id of an organization or a topic], or empty}
MATCH (n:Mention {id: $recorded.properties.mention})-[:OF]->(p:Person)
CREATE (x:Recorded)
SET x = $recorded.properties, x:$($recorded.label)
CREATE (x)-[:OF_MENTION]->(n), (p)-[:$($recorded.held)]->(x)
FOREACH (i IN CASE $recorded.label WHEN 'Interest' THEN [x] ELSE [] END | SET i:Changed)
WITH x
CALL (x) { UNWIND $recorded.hidden AS words CREATE (x)-[:WITHHELD]->(w:Withheld) SET w = words }
CALL (x) {
  UNWIND $recorded.about AS id
  CALL (id) {
    MATCH (s:Organization {id: id}) RETURN s
    UNION
    MATCH (s:Topic {id: id}) RETURN s
  }
  CREATE (x)-[:ABOUT]->(s)
}
FINISH
