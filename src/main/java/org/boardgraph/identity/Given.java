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
    /** An initial that fits a later name, or a short form only: R N, Neville; B, William. */
    LATER_INITIAL,
    /** One letter apart, which is another name as easily as a slip: Nilesh, Nimesh. */
    LETTER_APART,
    /** One side prints none. */
    MISSING,
    /** Another name. */
    OTHER;

    boolean agrees() {
        return ordinal() < MISSING.ordinal();
    }
}
