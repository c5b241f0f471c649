// Says that subjects are called otherwise than before.
// $version: tells the names that are known now from any that were known before
MATCH (w:Writer {id: 'Writer'}) SET w.names = $version
