package org.boardgraph.conflict;

/** How much a conflict asks to be looked at, most first: "check first", "check", "for information". */
public enum ConflictStrength {
    STRONG,
    POSSIBLE,
    CONTEXT
}
