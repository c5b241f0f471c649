// The documents in whose items, or before whose abbreviations, some names may stand.
// $words: a query of the full-text indexes
CALL () {
  CALL db.index.fulltext.queryNodes('words_of_items', $words) YIELD node RETURN node.documentId AS id
  UNION
  CALL db.index.fulltext.queryNodes('words_withheld', $words) YIELD node
  MATCH (i:AgendaItem {id: node.of}) RETURN i.documentId AS id
  UNION
  CALL db.index.fulltext.queryNodes('words_abbreviated', $words) YIELD node RETURN node.id AS id
}
RETURN DISTINCT id
