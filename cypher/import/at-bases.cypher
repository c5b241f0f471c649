// The documents of the meetings that share a board, date and start time.
// $bases: ids of meetings before anything tells two apart
UNWIND $bases AS base
MATCH (m:Meeting {base: base})<-[:RECORDS]-(d:Document)
RETURN base, d.id AS id, m.id AS meeting
