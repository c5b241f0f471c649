package org.boardgraph.notes.prose;

import java.util.List;
import org.boardgraph.model.Note.ListedPerson;

/** Reads the sentences of a note. */
public final class Prose {
    private Prose() {}

    /**
     * What the sentences of the passages say. It never fails: what is too long to be a sentence is skipped with a problem.
     *
     * @param listed the attendance list, by which people are recognised and officers told from members
     * @param passages one for each item, in order
     */
    public static Said read(List<ListedPerson> listed, List<Passage> passages) {
        return new Reading(listed, passages).read();
    }
}
