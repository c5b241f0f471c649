// Keeps of every object with the label Changed that it changed in this transaction, and takes the label away. An object has one Change,
// which moves to the end: turns to write follow one another, so that nothing is ever put before what somebody has read. Of what is gone
// a node with the labels Gone and Changed has the id; an object that went and came again has both, and has not changed where it said
// the same: which memberships are derived anew can depend on what is withheld.
// $now: ISO instant
MATCH (n:Changed)
WITH n.id AS id, collect(n) AS marks
MATCH (w:Writer {id: 'Writer'})
WITH id, w.turn AS turn, marks, [n IN marks WHERE n:Gone] AS gone, [n IN marks WHERE NOT n:Gone] AS there
WITH id, turn, marks, gone, there,
  [s IN there WHERE s:Membership |
    [head([(p:Person)-[:HOLDS]->(s) | p.id]), s.organizationId, coalesce(s.authorityId, ''), s.role, coalesce(s.label, ''),
      s.startDate, s.endDate]] AS said
CALL (id, turn, marks, gone, there, said) {
  WITH * WHERE gone = [] OR said = [] OR any(g IN gone WHERE coalesce(g.said <> said[0], true))
  MERGE (c:Change {id: id})
  SET c.action = CASE
      WHEN there = [] THEN 'DELETED'
      WHEN coalesce(c.action, 'DELETED') = 'DELETED' THEN 'CREATED'
      ELSE 'UPDATED'
    END,
    c.type = toUpper(split(id, ':')[0]), c.turn = turn, c.order = substring(toString(1000000000000 + turn), 1) + '/' + id,
    c.at = $now, c.withheld = head([n IN CASE there WHEN [] THEN marks ELSE there END WHERE n.withheld | true])
}
FOREACH (n IN there | REMOVE n:Changed)
FOREACH (n IN gone | DELETE n)
