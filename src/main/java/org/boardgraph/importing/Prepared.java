package org.boardgraph.importing;

import org.boardgraph.model.Note;

/**
 * A note with the facts drawn from it, before the turn to write is taken.
 *
 * @param facts under the key that it has where no other meeting shares it
 * @param reference what the facts were drawn with; to be drawn again where it is no longer the graph's
 */
record Prepared(Note note, NoteFacts facts, Reference reference) {
    static Prepared of(Note note, Origin origin, Reference reference) {
        MeetingKey key = MeetingKey.of(note, origin.organization());
        return new Prepared(note, NoteFacts.of(note, key, reference), reference);
    }
}
