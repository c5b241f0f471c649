package org.boardgraph.query;

import java.util.Map;

/** A field whose objects are known only after the first statement is answered: they are judged, then fetched by a second one. */
interface Later {
    /** Tells what the objects are from what the first statement found. */
    void judge(Rows rows, Rules rules, Sight sight);

    /** Asks for what is selected of them. */
    void fetch(Compiler second);

    /** What was asked for is there. */
    void fetched(Rows rows);

    /** What turned out to be no question that can be answered, by response key. */
    default Map<String, Refused> refused() {
        return Map.of();
    }
}
