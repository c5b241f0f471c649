package org.boardgraph.conflict;

/** What the law and the code of conduct ask of a body's members. */
public record Profile(String id) {}
