package org.boardgraph.importing;

import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Note;
import org.boardgraph.subjects.ReadableNote;

/**
 * All that one note puts into the graph: pure, the same for the same note, and without times.
 *
 * @param note what it was drawn from
 * @param readable the words of its items
 * @param document the document's node, without when it was imported
 * @param meeting the meeting's node
 * @param owned all other nodes that the document owns, withheld ones among them
 * @param links all relationships but those of people
 * @param named whom the note names; which people they are, only the graph as a whole can tell
 * @param bodies the organizations that the note names, by id
 * @param topics the subjects that the note names, by id
 */
record NoteFacts(
        Note note,
        ReadableNote readable,
        MeetingKey key,
        Fact document,
        Fact meeting,
        List<Fact> owned,
        List<Link> links,
        Named named,
        Map<String, BodyNames> bodies,
        Map<String, Names> topics) {
    /** The key of the document that holds the note of a meeting. */
    static Id document(Id meeting) {
        return Id.of("Document", "note", meeting);
    }

    /** The id of the board that met. */
    String board() {
        return (String) meeting.properties().getOrDefault("boardId", "");
    }

    static NoteFacts of(Note note, MeetingKey key, Reference reference) {
        return new NoteReading(note, key, reference).facts();
    }
}
