// Takes from authorities what documents said of them that are gone, and deletes chains of successions in which none is named.
// $unnamed: [{id: …, properties of an organization}]; $chains: [[ids of all that are joined], …]
CALL () { UNWIND $unnamed AS row MATCH (n:Organization {id: row.id}) REMOVE n:Board SET n = row, n:Changed }
CALL () {
  UNWIND $chains AS chain
  WITH chain WHERE NOT EXISTS { MATCH (n:Organization) WHERE n.id IN chain AND size(n.names) > 0 }
  MATCH (n:Organization) WHERE n.id IN chain
  CREATE (:Gone:Changed {id: n.id})
  DETACH DELETE n
}
FINISH
