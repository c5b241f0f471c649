package org.boardgraph.notes;

import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;

/** One way in which notes are laid out, and its parser. */
sealed interface Layout permits TaggedPrint, ConvertedMarkdown {
    /** Whether the text has this layout, by what is in it. */
    boolean recognises(DocumentText text);

    /** @throws NoteUnreadable where nothing of the note can be trusted */
    Note parse(DocumentText text);
}
