package org.boardgraph.conflict;

import java.util.Map;
import java.util.Optional;
import org.boardgraph.model.Text;

/**
 * Whether two subjects are one. Mostly that is their id; but the subject of a sensitive interest stands apart from a public one of the
 * same name, and a declaration of the one speaks of the other.
 */
final class Sameness {
    private final Map<String, Subject> subjects;

    Sameness(Evidence evidence) {
        this.subjects = evidence.subjects();
    }

    boolean same(String one, String other) {
        return one.equals(other) || name(one).isPresent() && name(one).equals(name(other));
    }

    private Optional<String> name(String id) {
        return Optional.ofNullable(subjects.get(id)).map(subject -> Text.fold(subject.name()));
    }
}
