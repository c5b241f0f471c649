package org.boardgraph.conflict;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an item names. Where lines that all may see name a subject, withheld ones that name it too are of no account. */
final class Namings {
    private static final Comparator<Sitting.Naming> ORDER =
            Comparator.comparing(Sitting.Naming::withheld).thenComparing(Sitting.Naming::subjectId);

    private Namings() {}

    /** One naming for each subject. */
    static List<Sitting.Naming> of(Sitting.Item item) {
        return List.copyOf(Index.by(item.namings().stream().sorted(ORDER).toList(), Sitting.Naming::subjectId)
                .values());
    }

    /** The naming of one of some subjects, in lines that all may see if there is one. */
    static Optional<Sitting.Naming> first(Sitting.Item item, Collection<String> subjects) {
        return of(item).stream()
                .filter(naming -> subjects.contains(naming.subjectId()))
                .findFirst();
    }
}
