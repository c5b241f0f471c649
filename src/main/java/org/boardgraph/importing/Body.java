package org.boardgraph.importing;

import org.boardgraph.model.Id;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An organization as a note prints it.
 *
 * @param id of a board: made of its organization and its name; of any other body: of its name
 * @param name as printed
 * @param kind AUTHORITY for a council that meets as a whole
 * @param classification of an authority: county, district, London borough; null where its name does not say
 * @param meets whether it holds the meeting of this note
 */
record Body(Id id, String name, BodyKind kind, @Nullable String classification, boolean meets) {
    /** A body that somebody sits for, comes from, or that a board belongs to. */
    static Body named(String name) {
        BodyKind kind = Bodies.kind(name);
        return new Body(idOf(name), Text.squeeze(name), kind, Bodies.classification(name), false);
    }

    /** The body that holds a meeting: a board of the organization, or a council that meets as a whole. */
    static Body meeting(String name, @Nullable String organization) {
        if (Bodies.isCouncil(name)) {
            return new Body(idOf(name), Text.squeeze(name), BodyKind.AUTHORITY, Bodies.classification(name), true);
        }
        String owner = organization == null ? null : Text.fold(organization);
        Id id = Id.of("Organization", "board", owner, Text.fold(name));
        return new Body(id, Text.squeeze(name), BodyKind.BOARD, null, true);
    }

    private static Id idOf(String name) {
        return Id.of("Organization", "body", Text.fold(name));
    }
}
