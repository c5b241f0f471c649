package org.boardgraph.model;

/** The role in which a note lists somebody; the printed word is kept beside it as the label. */
public enum Role {
    CHAIR,
    VICE_CHAIR,
    DEPUTY_CHAIR,
    MEMBER,
    SUBSTITUTE,
    OBSERVER,
    OFFICER,
    OTHER
}
