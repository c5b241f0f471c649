package org.boardgraph.importing;

import java.util.List;

/**
 * What was to be taken out.
 *
 * @param named the documents that the user's words name: one, which is out now; none or several, and nothing was done
 */
public record Removal(List<Named> named) {
    /**
     * A document.
     *
     * @param meeting what its meeting is called
     * @param base the meeting's id before anything tells two apart
     */
    public record Named(String id, String name, String meeting, String base) {}

    public boolean done() {
        return named.size() == 1;
    }
}
