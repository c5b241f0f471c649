package org.boardgraph.importing;

import org.boardgraph.model.Note;

/**
 * A note with the facts drawn from it, before the turn to write is taken.
 *
 * @param facts under the key that it has where no other meeting shares it
 */
record Prepared(Note note, NoteFacts facts) {
    static Prepared of(Note note, Origin origin) {
        return new Prepared(note, NoteFacts.of(note, MeetingKey.of(note, origin.organization())));
    }
}
