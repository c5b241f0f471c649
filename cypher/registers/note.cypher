// Keeps what an officer noted of an entry, and answers with all interests, sensitive or not, that are of this entry.
// $noted: {id: of the overlay, entry: …, by: …, at: …, and what is noted: endedOn, or withdrawn and note}; $interest: id of one of them
MERGE (o:Overlay {id: $noted.id})
SET o += $noted
WITH o
MATCH (one:Interest {id: $interest})
CALL (o, one) {
  MATCH (i:Interest {entry: o.entry}) RETURN i
  UNION
  WITH o, one WHERE one.sensitive
  MATCH (i:Interest {authorityId: one.authorityId})
  WHERE i.sensitive AND EXISTS { (i)-[:WITHHELD]->(w) WHERE w.entry = o.entry }
  RETURN i
  UNION
  RETURN one AS i
}
RETURN i.id AS interest
