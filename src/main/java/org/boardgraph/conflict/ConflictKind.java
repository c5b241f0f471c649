package org.boardgraph.conflict;

/** What a conflict is; the words of the API. In the order in which those of one meeting and strength are listed. */
public enum ConflictKind {
    DECLARED_TOOK_PART,
    REGISTERED_NOT_DECLARED,
    DECLARED_ELSEWHERE_NOT_HERE,
    DECLARED_NOT_REGISTERED,
    DECLARED,
    OWN_AUTHORITY_NAMED,
    DECLARER_NOT_LISTED;

    /** Whether it is a matter of a seat at the meeting; else of a declaration. */
    public boolean restsOnAttendance() {
        return this == REGISTERED_NOT_DECLARED || this == DECLARED_ELSEWHERE_NOT_HERE || this == OWN_AUTHORITY_NAMED;
    }
}
