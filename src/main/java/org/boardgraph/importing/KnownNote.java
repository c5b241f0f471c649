package org.boardgraph.importing;

import java.util.List;
import org.boardgraph.model.Note;

/**
 * A note of which it is known, before it is in the graph, who is meant by each row of its list.
 *
 * @param organization the body that the board belongs to
 * @param people whom the rows of the attendance list mean, in its order; keys are the caller's own
 */
public record KnownNote(Note note, String organization, List<String> people) {
    public KnownNote {
        people = List.copyOf(people);
    }
}
