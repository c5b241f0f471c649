package org.boardgraph.conflict;

import java.util.List;

/** One kind of conflict: when it is found, how much it asks to be looked at, and why. */
interface Rule {
    /** The conflicts of this kind at one meeting, each once. */
    List<Conflict> at(Inquiry inquiry);
}
