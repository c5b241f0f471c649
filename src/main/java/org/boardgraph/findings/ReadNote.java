package org.boardgraph.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardgraph.identity.WithinNote;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.Note;
import org.jspecify.annotations.Nullable;

/**
 * A note with what importing knows of it.
 *
 * @param meeting the meeting's id
 * @param mentions all of the note
 * @param rows for a mention in prose the one that it is, as {@link WithinNote#resolve} says
 * @param declarations one for each declarer and item
 * @param items the ids of the items, in their order
 * @param organization the id of the body that a printed name is
 */
public record ReadNote(
        Note note,
        Id meeting,
        List<Mention> mentions,
        Map<Id, Id> rows,
        List<Declared> declarations,
        List<Id> items,
        Function<String, Id> organization) {

    /** One person's declaration on one item. */
    public record Declared(Note.Declaration said, Mention by, Id id) {}

    List<Mention> listed() {
        return mentions(MentionKind.LISTED).toList();
    }

    Stream<Mention> mentions(MentionKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind);
    }

    /** The row of the list that a name in prose is; null where it is none or cannot be told. */
    @Nullable
    Mention row(Mention mention) {
        Map<Id, Mention> byId = new HashMap<>();
        mentions.forEach(each -> byId.put(each.id(), each));
        Mention person = mention;
        for (int steps = 0; person != null && person.kind() != MentionKind.LISTED && steps < 3; steps++) {
            Id next = rows.get(person.id());
            person = next == null ? null : byId.get(next);
        }
        return person;
    }

    /** Whether a name is one that no row of the list can be. */
    boolean isNobodyListed(Mention mention) {
        return row(mention) == null && !WithinNote.fitsAny(mention, listed());
    }

    /** The place of the item in whose lines a mention stands, or -1. */
    int item(Mention mention) {
        List<Note.Item> all = note.items();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).lines().meets(mention.lines())) {
                return i;
            }
        }
        return -1;
    }
}
