package org.boardgraph.model;

/**
 * Something in a document that did not fit.
 *
 * @param line 1-based
 * @param message one sentence: what was found and what was expected
 */
public record Problem(Severity severity, int line, String message) {}
