package org.boardgraph.model;

/** What somebody did under an item. */
public enum ParticipationKind {
    MOVED,
    SECONDED,
    SPOKE,
    VOTED_FOR,
    VOTED_AGAINST,
    ABSTAINED,
    WITHDREW
}
