package org.boardgraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The kinds of conflicts, as a command line names them. */
public final class ConflictKinds {
    private static final List<String> ALL = List.of(
            "REGISTERED_NOT_DECLARED",
            "DECLARED_ELSEWHERE_NOT_HERE",
            "DECLARED_TOOK_PART",
            "DECLARED_NOT_REGISTERED",
            "DECLARED",
            "OWN_AUTHORITY_NAMED",
            "DECLARER_NOT_LISTED");

    private ConflictKinds() {}

    /** Their names in the API: declared-took-part is DECLARED_TOOK_PART. */
    public static List<String> read(List<String> words, Consumer<String> unknown) {
        List<String> kinds = new ArrayList<>();
        for (String word : words) {
            String kind = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            if (!ALL.contains(kind)) {
                unknown.accept("There is no kind \"" + word + "\"; there are "
                        + String.join(", ", ALL).toLowerCase(Locale.ROOT).replace('_', '-') + ".");
            }
            kinds.add(kind);
        }
        return kinds;
    }
}
