// Ends the reading transactions that bear a mark, wherever their work stands.
// $mark: of a thread of this process
SHOW TRANSACTIONS YIELD transactionId AS found, metaData
WHERE metaData.boardgraph = $mark
TERMINATE TRANSACTIONS found YIELD message
RETURN count(message) AS ended
