// Takes profiles out of their blocks, and from what they are near.
// $profiles: keys
CALL () {
  UNWIND $profiles AS key
  MATCH (p:Profile {key: key})
  CALL (p) { MATCH (p)-[r:NEAR]-() DELETE r }
  CALL (p) { MATCH (p)-[r:IN_BLOCK]->() DELETE r }
}
CALL () { MATCH (b:Block) WHERE NOT EXISTS { (b)<-[:IN_BLOCK]-() } DELETE b }
FINISH
