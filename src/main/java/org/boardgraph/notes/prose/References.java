package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the references of applications: "application 24/00912/FUL", "NP/DIS/0422/0533". */
final class References {
    private static final Set<String> OF_REFERENCES =
            WordList.in("application applications app apps ref reference references");

    private References() {}

    /** What somebody applied for, by its reference, in [from, to): "application 24/00912/FUL". */
    static List<String> in(Sentence s, int from, int to) {
        List<String> found = new ArrayList<>(1);
        int last = from - 9;
        for (int i = from; i < to; i++) {
            last = OF_REFERENCES.contains(s.word(i)) ? i : last;
            String printed = s.at(i).text();
            boolean bracketed = s.is(i - 1, "(") && s.is(i + 1, ")") && printed.matches("(?:20)?\\d\\d/\\d{3,}");
            boolean plain = bracketed || printed.matches("\\p{Lu}+/.*\\d/.*|.*\\d/.*\\d/\\p{Lu}+");
            if ((i - last < 8 || plain)
                    && printed.length() > 5
                    && printed.indexOf('/') > 0
                    && !ItemNumbers.isYears(printed)) {
                found.add(s.printed(startOfReference(s, i), i + 1));
            }
        }
        return found;
    }

    /** "NP/DIS/0422/0533": letters before the first digit stand apart. */
    private static int startOfReference(Sentence s, int i) {
        int k = i;
        while (s.is(k - 1, "/")
                && s.at(k - 1).to() == s.at(k).from()
                && s.at(k - 2).capital()) {
            k -= 2;
        }
        return k;
    }
}
