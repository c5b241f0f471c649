package org.boardgraph.notes.prose;

import java.util.List;
import org.boardgraph.model.Note.ListedPerson;

/** Reads the sentences of a note. */
public final class Prose {
    private Prose() {}

    /**
     * @param listed the attendance list, by which people are recognised and officers told from members
     * @param passages one for each item, in order
     */
    public static Said read(List<ListedPerson> listed, List<Passage> passages) {
        return new Said(
                List.of(),
                null,
                List.of(),
                passages.stream()
                        .map(p -> List.<org.boardgraph.model.Note.Participation>of())
                        .toList(),
                List.of(),
                List.of());
    }
}
