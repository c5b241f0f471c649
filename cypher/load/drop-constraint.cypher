// Takes a constraint away, with its index.
// $name: of the constraint
DROP CONSTRAINT $name IF EXISTS
