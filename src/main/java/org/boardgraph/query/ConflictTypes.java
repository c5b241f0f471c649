package org.boardgraph.query;

import java.util.List;
import org.boardgraph.query.Field.Keyed;
import org.boardgraph.query.Field.Value;

/** What the table has of conflicts: they are no nodes, and what is selected of one is read by {@link ConflictSelection}. */
final class ConflictTypes {
    private ConflictTypes() {}

    static List<Type> types() {
        return List.of(
                Type.part("Conflict"),
                Type.part("Step"),
                Type.part("Review"),
                Type.part("ConflictCount"),
                Type.part("Reminder"),
                ofNaming());
    }

    /** The first of the lines in which an item names a subject. */
    private static Type ofNaming() {
        return Type.part("CitationOfNaming")
                .with("firstLine", Value.of("n.firstLines[0]"))
                .with("lastLine", Value.of("n.lastLines[0]"))
                .with("quote", Value.of("n.quotes[0]"))
                .with("document", new Keyed("Document", "n.documentId"));
    }
}
