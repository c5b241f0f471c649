// What sensitive interests say of their subjects, which are deleted where none says anything any more.
// $secrets: ids
UNWIND $secrets AS id
MATCH (s:SecretTopic {id: id})
CALL (s) { WITH s WHERE NOT EXISTS { (s)<-[:ABOUT]-() } DETACH DELETE s }
WITH id
MATCH (:SecretTopic {id: id})<-[:ABOUT]-(w)
RETURN id, w.subject AS printed, w.asOf AS day
