// The version of the names of subjects. No parameters.
MATCH (w:Writer {id: 'Writer'}) RETURN w.names AS version
