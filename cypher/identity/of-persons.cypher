// Those of some mentions that are in the graph and are of a person.
// $mentions: ids
UNWIND $mentions AS id
MATCH (m:Mention {id: id}) WHERE EXISTS { (m)-[:OF]->(:Person) }
RETURN m.id AS id
