// Does to entries what officers noted on them: they have ended, or are withdrawn. What is printed of an end is kept beside.
// That an end was noted of a sensitive entry is told to nobody as a change: readers would see it.
// $wanted: one map, so that the length of its list does not ask for a plan: {entries: [{interest: id, entry: what tells the
// entry from others in every edition}]}
CYPHER replan=skip
UNWIND $wanted.entries AS row
MATCH (o:Overlay {entry: row.entry})
MATCH (i:Interest {id: row.interest})
SET i.withdrawn = o.withdrawn
FOREACH (x IN CASE WHEN i.sensitive AND o.withdrawn IS NULL THEN [] ELSE [i] END | SET x:Changed)
WITH o, i WHERE o.endedOn IS NOT NULL
OPTIONAL MATCH (i)-[:WITHHELD]->(w)
WITH o, coalesce(w, i) AS n
SET n.printedTo = coalesce(n.printedTo, n.to, ''), n.to = o.endedOn
FINISH
