package org.boardgraph.conflict;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether two folded names could be of one thing: all the words that tell in the one stand in the other. "Acme" and "Acme Holdings Ltd"
 * could; that is too little to say that they are one, and enough not to say that the one is missing.
 */
final class Alikeness {
    /** Words that stand in many names of bodies, and tell none from another. */
    private static final Set<String> EVERYWHERE = Set.of(
            "the",
            "of",
            "and",
            "for",
            "in",
            "at",
            "a",
            "ltd",
            "limited",
            "plc",
            "llp",
            "cic",
            "inc",
            "company",
            "co",
            "group",
            "holdings",
            "uk");

    private Alikeness() {}

    static boolean of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        Set<String> ones = telling(one);
        Set<String> others = telling(other);
        return !ones.isEmpty() && !others.isEmpty() && (ones.containsAll(others) || others.containsAll(ones));
    }

    private static Set<String> telling(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty() && !EVERYWHERE.contains(word))
                .collect(Collectors.toSet());
    }
}
