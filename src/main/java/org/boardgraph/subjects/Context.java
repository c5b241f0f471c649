package org.boardgraph.subjects;

import java.util.Set;

/**
 * What a note tells beside the words of an item.
 *
 * @param people folded names of those whom it speaks of
 * @param own ids of the board's own body: no subjects of its items
 * @param keys of authorities on the day of the note
 */
record Context(Set<String> people, Set<String> own, AuthorityKeys keys) {}
