// Says which reviews have lost their conflict, and of which others that is no longer so. Readers do not see it: a conflict may have
// rested on what they may not see.
// $gone: [{conflict, finding: id of the finding}]; $standing: ids of findings about the other reviews
CALL () {
  UNWIND $standing AS id
  MATCH (f:Finding {id: id})
  OPTIONAL MATCH (f)-[:WITHHELD]->(w:Withheld)
  DETACH DELETE f, w
}
UNWIND $gone AS row
MATCH (r:Review {conflict: row.conflict})
OPTIONAL MATCH (m:Meeting {id: r.meetingId})
MERGE (f:Finding {id: row.finding})
SET f.kind = 'REVIEW_WITHOUT_CONFLICT', f.severity = 'WARNING', f.withheld = true,
  f.order = '1/' + coalesce(split(m.order, '/')[0], '99999999') + '/' + row.finding
MERGE (f)-[:WITHHELD]->(w:Withheld {of: row.finding})
SET w.message = 'The conflict ' + coalesce('at ' + m.name + ' ', '') + 'that ' + r.by + ' reviewed on ' + substring(r.at, 0, 10)
  + ' (' + toLower(r.state) + ') is no longer found: its note, register or declaration has changed.'
FOREACH (at IN CASE WHEN m IS NULL THEN [] ELSE [m] END | MERGE (f)-[:ABOUT]->(at))
