package org.boardgraph.model;

/** How much a problem matters: an error lost something, a warning is doubtful, an info is only set aside. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
