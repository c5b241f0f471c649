// Takes out all successions, and the authorities that are there for their sake alone. No parameters.
CALL () { MATCH (:Organization)-[s:SUCCEEDED_BY]->() DELETE s }
CALL () {
  MATCH (n:Authority) WHERE size(n.names) = 0 AND NOT EXISTS { (n)<-[r]-() WHERE type(r) <> 'MENTIONS' }
  CREATE (:Gone:Changed {id: n.id})
  DETACH DELETE n
}
FINISH
