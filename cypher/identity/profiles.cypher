// Which of some profiles there are, with their components.
// $profiles: keys
UNWIND $profiles AS key
MATCH (p:Profile {key: key})
RETURN p.key AS key, p.component AS component
