package org.boardgraph.identity;

/** How the given names of two printed names agree, best first. */
enum Given {
    /** All of them equal: Ada, Ada; Mary Ann, Maryann. */
    EXACT,
    /** The first equal, others only on one side: John, John Arthur. */
    FIRST,
    /** One is called by a later given name of the other: David, J David. */
    LATER,
    /** Forms of one name: Mike, Michael. */
    NICKNAME,
    /** The same but for a slip or the sound: Catriona, Katriona. */
    SPELLING,
    /** An initial that fits: A, Ada. */
    INITIAL,
    /** One side prints none. */
    MISSING,
    /** Another name. */
    OTHER;

    boolean agrees() {
        return ordinal() < MISSING.ordinal();
    }
}
