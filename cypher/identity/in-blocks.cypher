// The profiles that share a block.
// $blocks: keys of blocks
UNWIND $blocks AS key
MATCH (:Block {key: key})<-[:IN_BLOCK]-(p:Profile)
WITH DISTINCT p
RETURN p {.key, .given, .family, .parts, .sex, .standing, .authority, .board, .holder, .component} AS profile
