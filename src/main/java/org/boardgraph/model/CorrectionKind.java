package org.boardgraph.model;

/** What a note corrects in the record of an earlier meeting. */
public enum CorrectionKind {
    ATTENDANCE,
    AUTHORITY_NAME,
    PERSON_NAME,
    TEXT
}
