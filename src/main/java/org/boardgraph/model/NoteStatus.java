package org.boardgraph.model;

/** Whether a note says of itself that it is a draft or approved. */
public enum NoteStatus {
    DRAFT,
    APPROVED
}
