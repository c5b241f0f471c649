// Says that nobody who holds the names of subjects in memory knows them any more: they are read again. No parameters.
MATCH (w:Writer {id: 'Writer'}) REMOVE w.names
