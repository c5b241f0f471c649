package org.boardgraph.model;

/** Where in a source a name is printed. */
public enum MentionKind {
    /** A row of the attendance list. */
    LISTED,
    /** The member whose place a listed substitute takes. */
    SUBSTITUTED,
    /** Somebody who declares an interest. */
    DECLARED,
    /** Somebody who moved, seconded, spoke or voted under an item. */
    TOOK_PART,
    /** Somebody whose attendance or name a correction is about. */
    CORRECTED,
    /** The head of a person's register of interests. */
    REGISTERED
}
