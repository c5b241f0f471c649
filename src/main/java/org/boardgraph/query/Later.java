package org.boardgraph.query;

import org.boardgraph.conflict.Conflicts;

/** A field whose objects are known only after the first statement is answered: they are judged, then fetched by a second one. */
interface Later {
    /** Tells what the objects are from what the first statement found. */
    void judge(Rows rows, Conflicts rules, Sight sight);

    /** Asks for what is selected of them. */
    void fetch(Compiler second);

    /** What was asked for is there. */
    void fetched(Rows rows);
}
