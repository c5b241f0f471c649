// Which of some profiles there are, with their components.
// $wanted: one map, so that the length of its list does not ask for a plan: {profiles: [keys]}
CYPHER replan=skip
UNWIND $wanted.profiles AS key
MATCH (p:Profile {key: key})
RETURN p.key AS key, p.component AS component
