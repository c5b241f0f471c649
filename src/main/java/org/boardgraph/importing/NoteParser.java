package org.boardgraph.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;

/** Turns a file into a text, and a text into a note. */
public interface NoteParser {
    /** Grows whenever the same text may be understood differently. */
    int version();

    DocumentText read(Path file);

    Note parse(DocumentText text);

    /** The sentence for the user where a failure says what is wrong with the document, and is not the parser's own. */
    Optional<String> reason(RuntimeException failure);
}
