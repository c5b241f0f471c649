// Ends the transactions that read for a thread, wherever their work stands.
// $mark: of a thread of this process, which its statements have as the parameter boardgraph
SHOW TRANSACTIONS YIELD transactionId AS found, parameters
WHERE parameters.boardgraph = $mark
TERMINATE TRANSACTIONS found YIELD message
RETURN count(message) AS ended
