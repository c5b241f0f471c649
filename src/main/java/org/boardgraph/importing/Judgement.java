package org.boardgraph.importing;

import java.util.List;
import org.boardgraph.model.Id;

/** What came of a wish to decide, or to take a decision back. */
public sealed interface Judgement {
    /** It is done. */
    record Done(Id decision) implements Judgement {}

    /** What the wish is about is not in the graph; nothing is changed. */
    record NotThere(List<Id> ids) implements Judgement {}

    /**
     * The decision cannot be held beside others; nothing is changed.
     *
     * @param sentence says why, and what to do
     * @param held the ids of the decisions that it contradicts; empty where it is wrong by itself
     */
    record Refused(String sentence, List<Id> held) implements Judgement {}
}
