package org.boardgraph.notes.prose;

import java.util.Set;

/** Recognises a heading that has run into its paragraph: "Declarations of Interest Cllr A declared that …". */
final class Heading {
    private static final Set<String> OTHERS = WordList.in(
            "apologies minutes welcome introductions attendance substitutes announcements decision decisions "
                    + "action actions");

    private Heading() {}

    /** After the heading of declarations that opens the sentence; 0 where none does. */
    static int end(Sentence s) {
        int k = 0;
        boolean disclosure = s.word(k).startsWith("declaration") || s.word(k).startsWith("disclosure");
        if (!disclosure) {
            return 0;
        }
        k++;
        if (s.is(k, "of") || s.is(k, "by")) {
            k++;
        }
        while (Words.any(
                s.word(k),
                "members",
                "councillors",
                "pecuniary",
                "personal",
                "disclosable",
                "and",
                "prejudicial",
                "any",
                "other",
                "non-pecuniary",
                "registrable",
                "&",
                "'",
                "’")) {
            k++;
        }
        if (s.word(k).startsWith("interest")) {
            k++;
        } else if (k > 1) {
            return 0;
        }
        if (k == s.size()) {
            return k;
        }
        boolean sign = s.is(k, ":") || s.is(k, "–") || s.is(k, "-");
        boolean none = (s.is(k, "none") || s.is(k, "nil")) && s.size() - k < 5;
        return sign ? Math.min(k + 1, s.size()) : s.at(k).capital() || none ? k : 0;
    }

    /** Another heading, alone in its paragraph. */
    static boolean other(Sentence s) {
        return s.first()
                && s.last()
                && s.size() < 6
                && OTHERS.contains(s.word(0))
                && s.at(0).capital()
                && !s.is(s.size() - 1, ".");
    }
}
