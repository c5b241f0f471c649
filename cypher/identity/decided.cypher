// All decisions about who is who. No parameters.
MATCH (d:IdentityDecision) RETURN d.id AS id, d.left AS left, d.right AS right, d.same AS same ORDER BY id
