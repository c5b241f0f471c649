package org.boardgraph.findings;

/** What does not add up. The names are part of the API and stay; src/docs/findings.md says what each means and what to do. */
public enum FindingKind {
    DECLARER_NOT_LISTED,
    LISTED_TWICE,
    ROLE_HELD_BY_TWO,
    LAST_MEETING_OWN_DATE,
    SPEAKER_NOT_LISTED,
    AUTHORITY_NOT_IN_EXISTENCE,
    DECLARATION_INCOMPLETE,
    PENDING_CORRECTION,
    UNCLEAR_CORRECTION,
    UNSURE_IDENTITY,
    TWO_MEETINGS_ONE_DAY,
    REVIEW_WITHOUT_CONFLICT
}
