package org.boardgraph.importing;

import java.time.LocalDate;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An organization as a note prints it.
 *
 * @param id of a board: made of the body it belongs to and of its name; of an authority: the same whatever its spelling
 * @param name as printed
 * @param kind AUTHORITY for a council that meets as a whole
 * @param meets whether it holds the meeting of this note
 */
record Body(Id id, String name, BodyKind kind, boolean meets) {
    /** A body that somebody sits for, comes from, or that a board belongs to. */
    static Body named(String name, LocalDate day, Reference reference) {
        String key = reference.key(name, day);
        return new Body(Reference.idOf(key), Text.squeeze(name), reference.kind(name, key), false);
    }

    /** The body that holds a meeting: a board of the organization, or a council that meets as a whole. */
    static Body meeting(String name, @Nullable String organization, LocalDate day, Reference reference) {
        if (Bodies.isCouncil(name)) {
            Body council = named(name, day, reference);
            return new Body(council.id, council.name, BodyKind.AUTHORITY, true);
        }
        String owner = organization == null ? null : reference.key(organization, day);
        Id id = Id.of("Organization", "board", owner, reference.board(name, owner, day));
        return new Body(id, Text.squeeze(name), BodyKind.BOARD, true);
    }
}
