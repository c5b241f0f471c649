// Takes an index away.
// $name: of the index
DROP INDEX $name IF EXISTS
