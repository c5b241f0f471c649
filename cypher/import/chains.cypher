// Puts in authorities that are joined by successions, where they are not there yet, and the successions.
// $bodies: [{id: …, properties of an organization}]; $successions: [{from: id, to: id, on: '2023-04-01' or null}]
CALL () { UNWIND $bodies AS row MERGE (n:Organization {id: row.id}) ON CREATE SET n = row, n:Authority:Changed }
CALL () {
  UNWIND $successions AS row
  MATCH (a:Organization {id: row.from}), (b:Organization {id: row.to})
  MERGE (a)-[s:SUCCEEDED_BY]->(b)
  SET s.on = row.on
}
FINISH
