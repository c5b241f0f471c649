// The profiles that share a block.
// $wanted: one map, so that the length of its list does not ask for a plan: {blocks: [keys of blocks]}
CYPHER replan=skip
UNWIND $wanted.blocks AS key
MATCH (:Block {key: key})<-[:IN_BLOCK]-(p:Profile)
WITH DISTINCT p
RETURN p {.key, .given, .family, .parts, .sex, .standing, .distinction, .registered, .authority, .board, .holder, .component} AS profile
