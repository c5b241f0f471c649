package org.boardgraph.notes.prose;

import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the verb of a person: after adverbs, a remark in brackets, or one between commas. */
final class Predicate {
    private static final Set<String> ADVERBS = WordList.of("adverbs");
    /** What begins a clause with a subject of its own. */
    private static final Set<String> CLAUSE = WordList.in("that which who whether ; how if when");

    private static final int LONGEST_REMARK = 22;

    private Predicate() {}

    /** The first token after the people of which {@code verb} holds, or -1. */
    static int after(Sentence s, int to, IntPredicate verb) {
        int i = to;
        int relative = -1;
        for (int remarks = 0; remarks < 4; remarks++) {
            int at = direct(s, i, verb);
            if (at >= 0) {
                return at;
            }
            if (s.is(i, ",") && s.is(i + 1, "having") && verb.test(i + 1)) {
                return i + 1;
            }
            int next = pastRemark(s, i);
            if (next < 0) {
                next = relative < 0 ? -1 : close(s, relative, ","); // "Cllr A, who had come late, asked"
                relative = -1;
            } else {
                relative = s.is(i, ",") && s.is(i + 1, "who") ? i + 2 : relative;
            }
            if (next < 0) {
                return -1;
            }
            i = next;
        }
        return direct(s, i, verb);
    }

    /** The first token after the people of which {@code verb} holds, or one joined to it: "spoke on the item and left". */
    static int joined(Sentence s, int to, IntPredicate verb) {
        int first = after(s, to, verb);
        if (first >= 0) {
            return first;
        }
        for (int i = to; i < s.size(); i++) {
            if (CLAUSE.contains(s.word(i)) || Titles.titleAt(s, i) > 0) {
                return -1;
            }
            boolean and = s.is(i, "and") || s.is(i, "then");
            int at = and ? direct(s, i + 1, verb) : -1;
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int direct(Sentence s, int from, IntPredicate verb) {
        int i = from;
        while (ADVERBS.contains(s.word(i))) {
            i++;
        }
        return i < s.size() && verb.test(i) ? i : -1;
    }

    /** After "(…)", ", …,", "of the Acme Group, who" or "who". */
    private static int pastRemark(Sentence s, int i) {
        if (s.is(i, "(")) {
            return close(s, i + 1, ")");
        }
        if (s.is(i, "who")) {
            return i + 1;
        }
        if (s.is(i, ",") || s.is(i, "–") || s.is(i, "-")) {
            if (s.is(i + 1, "who")) {
                return i + 2;
            }
            if (s.is(i + 1, "(")) {
                return i + 1;
            }
            return close(s, i + 1, s.word(i));
        }
        if ((s.is(i, "of") || s.is(i, "from"))
                && (s.is(i + 1, "the") || i + 1 < s.size() && s.at(i + 1).capital())) {
            return pastBody(s, i + 1);
        }
        return -1;
    }

    private static int pastBody(Sentence s, int i) {
        int k = i;
        while (k < s.size() && (s.at(k).capital() || Words.any(s.word(k), "the", "of", "and", "&", "for"))) {
            k++;
        }
        return s.is(k, ",") && s.is(k + 1, "who") ? k + 2 : k;
    }

    private static int close(Sentence s, int from, String sign) {
        for (int i = from; i < Math.min(s.size(), from + LONGEST_REMARK); i++) {
            if (s.is(i, sign)) {
                return i + 1;
            }
        }
        return -1;
    }
}
