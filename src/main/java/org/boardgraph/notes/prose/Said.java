package org.boardgraph.notes.prose;

import java.util.List;
import org.boardgraph.model.Note;
import org.boardgraph.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a note say.
 *
 * @param participation one list for each passage, in the order of the passages
 */
public record Said(
        List<Note.Declaration> declarations,
        @Nullable Boolean noDeclarationsStated,
        List<Note.Correction> corrections,
        List<List<Note.Participation>> participation,
        List<Moved> movements,
        List<Problem> problems) {

    /**
     * Somebody came or went.
     *
     * @param person as printed
     */
    public record Moved(String person, Note.Movement movement) {}
}
