// Waits until all indexes are filled.
// $seconds: how long at most
CALL db.awaitIndexes($seconds)
