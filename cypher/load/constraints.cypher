// The names of constraints.
// $kept: labels whose constraints are left out
SHOW CONSTRAINTS YIELD name, labelsOrTypes
WHERE none(label IN labelsOrTypes WHERE label IN $kept)
RETURN name
