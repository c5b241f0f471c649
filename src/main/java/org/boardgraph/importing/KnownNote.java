package org.boardgraph.importing;

import java.util.List;
import org.boardgraph.model.Note;

/**
 * A note of which it is known, before it is in the graph, who is meant by each row of its list and what its items name.
 *
 * @param organization the body that the board belongs to
 * @param people whom the rows of the attendance list mean, in its order; keys are the caller's own
 */
public record KnownNote(Note note, String organization, List<String> people, List<Naming> namings) {
    public KnownNote {
        people = List.copyOf(people);
        namings = List.copyOf(namings);
    }

    /**
     * An item names a subject.
     *
     * @param item position, from 1
     * @param subject the name, as registers and declarations have it
     * @param lines of the note, upwards; one for each time that the subject is named
     * @param withheld whether these lines are withheld
     */
    public record Naming(
            int item, String subject, boolean inTitle, boolean inDecision, List<Integer> lines, boolean withheld) {
        public Naming {
            lines = List.copyOf(lines);
        }
    }
}
