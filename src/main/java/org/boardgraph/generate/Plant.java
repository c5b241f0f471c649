package org.boardgraph.generate;

import org.jspecify.annotations.Nullable;

/** What is planted in a note: a conflict, or what looks like one and must not be raised. */
enum Plant {
    REGISTERED("REGISTERED_NOT_DECLARED", null),
    PARTNER("REGISTERED_NOT_DECLARED", null),
    PECUNIARY_MOVED("REGISTERED_NOT_DECLARED", null),
    SENSITIVE("REGISTERED_NOT_DECLARED", null),
    RESTRICTED("REGISTERED_NOT_DECLARED", null),
    ELSEWHERE_BEFORE("DECLARED_ELSEWHERE_NOT_HERE", null),
    ELSEWHERE_AFTER("DECLARED_ELSEWHERE_NOT_HERE", null),
    OWN_AUTHORITY("OWN_AUTHORITY_NAMED", null),
    PREDECESSOR("OWN_AUTHORITY_NAMED", null),
    DECLARED_BY_SUBJECT("DECLARED", null),
    UNREGISTERED("DECLARED_NOT_REGISTERED", null),
    TOOK_PART("DECLARED_TOOK_PART", null),
    SPOKE("DECLARED_TOOK_PART", null),
    NOT_LISTED("DECLARER_NOT_LISTED", null),

    ABSENT("REGISTERED_NOT_DECLARED", "not on the attendance list of the meeting"),
    APOLOGIES("REGISTERED_NOT_DECLARED", "sent apologies"),
    LEFT("REGISTERED_NOT_DECLARED", "left the meeting before the item"),
    ENDED("REGISTERED_NOT_DECLARED", "the interest ended the day before"),
    NOT_BEGUN("REGISTERED_NOT_DECLARED", "the interest began the day after"),
    NAMESAKE("REGISTERED_NOT_DECLARED", "the entry is of somebody else of the same name, who sits for another council"),
    OTHER_BODY("REGISTERED_NOT_DECLARED", "the register is another body's, and nobody has confirmed who is meant"),
    LONGER_WORD("REGISTERED_NOT_DECLARED", "the subject's name stands only inside a longer word"),
    COVERED("REGISTERED_NOT_DECLARED", "declared on this item"),
    COVERED_BY_SUBJECT("REGISTERED_NOT_DECLARED", "declared at this meeting, by its subject"),
    BLANKET("REGISTERED_NOT_DECLARED", "declared for the whole meeting"),
    DISPENSED("DECLARED_TOOK_PART", "a dispensation was granted"),
    PERSONAL_SPOKE("DECLARED_TOOK_PART", "a personal interest bars from nothing"),
    UNSTATED_MOVED("DECLARED_TOOK_PART", "the nature of the interest is not stated"),
    REGISTERED_DPI("DECLARED_NOT_REGISTERED", "the register has a matching entry"),
    SENSITIVE_DPI("DECLARED_NOT_REGISTERED", "the matching entry is a sensitive one"),
    REGISTER_TOO_EARLY("DECLARED_NOT_REGISTERED", "the register is known as of a day within 28 days only"),
    LONGER_NAME("OWN_AUTHORITY_NAMED", "the council's short name stands only inside a longer council's name"),
    GUEST("OWN_AUTHORITY_NAMED", "a guest sits for nobody"),
    OFFICER("OWN_AUTHORITY_NAMED", "an officer sits for nobody"),
    OWN_BODY("OWN_AUTHORITY_NAMED", "the council is the body that the board belongs to");

    /** What is raised, or must not be. */
    final String kind;
    /** Why it must not be raised; null of a conflict. */
    final @Nullable String why;

    Plant(String kind, @Nullable String why) {
        this.kind = kind;
        this.why = why;
    }

    /** Whether it is found at a board alone whose members sit for several councils. */
    boolean joint() {
        return this == OWN_AUTHORITY || this == PREDECESSOR || this == LONGER_NAME || this == GUEST || this == OFFICER;
    }

    /** Whether it is found at a board of one council alone. */
    boolean ofOneCouncil() {
        return this == UNREGISTERED
                || this == REGISTERED_DPI
                || this == SENSITIVE_DPI
                || this == REGISTER_TOO_EARLY
                || this == OWN_BODY;
    }

    /** Whether it needs the meeting after too. */
    boolean twoMeetings() {
        return this == ELSEWHERE_BEFORE || this == ELSEWHERE_AFTER;
    }
}
