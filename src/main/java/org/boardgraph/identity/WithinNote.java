package org.boardgraph.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;

/** Resolves the names that a note prints in prose to the rows of its own attendance list, where only one row fits. */
public final class WithinNote {
    private WithinNote() {}

    /**
     * For each mention in prose that exactly one listed person of the note can be: that row's mention.
     *
     * @param mentions all mentions of one note
     */
    public static Map<Id, Id> resolve(List<Mention> mentions) {
        return new LinkedHashMap<>();
    }
}
