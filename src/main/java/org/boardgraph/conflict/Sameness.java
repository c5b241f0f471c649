package org.boardgraph.conflict;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardgraph.model.Text;

/**
 * Whether two subjects are one. Mostly that is their id; but the subject of a sensitive interest stands apart from a public one of the
 * same name, and a declaration of the one speaks of the other.
 */
final class Sameness {
    private final Map<String, String> folded;

    Sameness(Evidence evidence) {
        folded = evidence.subjects().values().stream()
                .collect(Collectors.toMap(Subject::id, subject -> Text.fold(subject.name()), (one, other) -> one));
    }

    boolean same(String one, String other) {
        return one.equals(other) || folded.containsKey(one) && folded.get(one).equals(folded.get(other));
    }

    boolean anySame(Collection<String> some, String other) {
        return some.stream().anyMatch(one -> same(one, other));
    }

    /** Whether two names could be of one thing, so that nobody may say that the one is missing where the other stands. */
    boolean alike(String one, String other) {
        return same(one, other) || Alikeness.of(folded.get(one), folded.get(other));
    }
}
