package org.boardgraph.compared;

import java.util.List;

/** One way to the same answer. */
interface Contender {
    /** Asks for these boards, waits for all of the answer, and gives its bytes; of one that has no text, the number of its records. */
    int ask(List<String> boards);
}
