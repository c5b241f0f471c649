package org.boardgraph.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.notes.NoteUnreadable;
import org.boardgraph.notes.Notes;

/** The parser of all layouts that are known. */
public final class NoteLayouts implements NoteParser {
    @Override
    public int version() {
        return Notes.PARSER_VERSION;
    }

    @Override
    public DocumentText read(Path file) {
        return Notes.read(file);
    }

    @Override
    public Note parse(DocumentText text) {
        return Notes.parse(text);
    }

    @Override
    public Optional<String> reason(RuntimeException failure) {
        return failure instanceof NoteUnreadable unreadable
                ? Optional.ofNullable(unreadable.getMessage())
                : Optional.empty();
    }
}
