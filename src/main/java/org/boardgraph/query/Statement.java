package org.boardgraph.query;

import java.util.Map;

/**
 * What is sent to the database: one text for all questions of one shape, and the values of one of them.
 *
 * @param text Cypher
 * @param parameters by the name under which they stand in the text
 */
public record Statement(String text, Map<String, Object> parameters) {}
