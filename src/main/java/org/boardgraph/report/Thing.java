package org.boardgraph.report;

/** A person, a body or a meeting that is in the graph. */
public record Thing(String id, String name) {}
