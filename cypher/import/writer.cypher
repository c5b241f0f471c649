// Takes the turn to write: locks the one writer node until the transaction ends, so that transactions that write come
// one after the other, from every process. No parameters.
MATCH (w:Writer {id: 'Writer'}) SET w.turn = w.turn + 1
