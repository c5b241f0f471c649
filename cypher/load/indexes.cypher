// The names of indexes that belong to no constraint.
// $kept: labels whose indexes are left out
SHOW INDEXES YIELD name, type, labelsOrTypes, owningConstraint
WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
  AND none(label IN labelsOrTypes WHERE label IN $kept)
RETURN name
