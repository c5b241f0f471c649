// The components of all that is still held to be one of some people, of whom mentions are gone: a decision may join what no likeness does.
// $wanted: one map, so that the length of its list does not ask for a plan: {people: [ids]}
CYPHER replan=skip
UNWIND $wanted.people AS id
MATCH (:Person {id: id})<-[:OF]-(:Mention)-[:SAME_AS*0..1]->(:Mention)-[:PRINTS]->(p:Profile)
RETURN DISTINCT p.component AS component
