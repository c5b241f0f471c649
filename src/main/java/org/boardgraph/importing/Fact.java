package org.boardgraph.importing;

import java.util.Map;

/**
 * One node that a document owns.
 *
 * @param key what links name it by: its id; of a Withheld node, made of the id of the node that points to it
 * @param properties texts, whole numbers, booleans and lists of them; nothing is null
 */
record Fact(String key, String label, Map<String, Object> properties) {}
