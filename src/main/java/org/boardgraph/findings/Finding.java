package org.boardgraph.findings;

import java.util.List;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Severity;

/**
 * Something that does not add up.
 *
 * @param message one sentence for a governance officer
 * @param lines that show it
 * @param about what it is about: mentions (of people), attendances, declarations, items, organizations, the meeting; the first
 *     ones are also what its id is made of
 */
public record Finding(FindingKind kind, Severity severity, String message, Lines lines, List<Id> about) {
    public Finding {
        about = List.copyOf(about);
    }

    public Id id() {
        return Id.of("Finding", kind, about);
    }
}
