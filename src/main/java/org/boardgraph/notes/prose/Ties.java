package org.boardgraph.notes.prose;

import java.util.Set;

/** Tells whether words speak of what ties somebody to a matter without the word interest: "that she chaired", "as his wife works for". */
final class Ties {
    private static final Set<String> ROLES = WordList.of("roles");
    private static final Set<String> KINDS_OF_ROLE =
            WordList.in("non-executive executive unpaid paid lay honorary vice deputy board committee co-opted life "
                    + "founding appointed elected serving current former lifelong parent local authority ward ex");
    private static final Set<String> VERBS = WordList.in(
            "knew knows known chaired chairs lived lives owned owns rented rents leased leases worked works "
                    + "employed volunteered volunteers sits sat sit serves served acquainted held holds attended attends "
                    + "farmed farms represented represents supplied supplies taught teaches lectures lectured lectured lectures founded "
                    + "managed manages ran runs banked banks related married");
    private static final Set<String> AUXILIARIES =
            WordList.in("is am was are were had has have been also both currently formerly previously once each being");
    private static final Set<String> RELATIVES =
            WordList.in("wife husband partner spouse son daughter brother sister mother father family child children "
                    + "parents employer company firm business brother-in-law sister-in-law son-in-law daughter-in-law "
                    + "father-in-law mother-in-law nephew niece cousin grandson granddaughter grandchildren");
    private static final Set<String> CONNECTIONS =
            Set.of("connection", "link", "relationship", "association", "friendship");
    private static final Set<String> OWN = Set.of("his", "her", "their");
    private static final int FARTHEST = 16;

    private Ties() {}

    static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }

    /** Whether a tie is told at {@code i}, after a verb of saying, at once or after a "that" which stands near. */
    static boolean said(Sentence s, int i) {
        if (at(s, i)) {
            return true;
        }
        for (int k = i; k < Math.min(s.size(), i + FARTHEST); k++) {
            boolean opens = s.is(k, "that") || s.is(k, ",") || s.at(k).number() || s.is(k, ")");
            if (opens && (at(s, k + 1) || s.is(k, "that") && s.is(k + 1, "as") && at(s, k + 2))) {
                return true;
            }
            if (s.is(k, "i") && s.sign(k - 1)) {
                return tied(s, k + 1); // in the declarer's own words
            }
            if (k > i && Words.any(s.word(k), "as", "because") && at(s, k + 1)) {
                return true;
            }
            if (s.is(k, "and") || s.is(k, ".")) {
                return false;
            }
        }
        return false;
    }

    /** "she was a trustee of", "he lived opposite", "her husband worked for". */
    static boolean at(Sentence s, int i) {
        if (InterestWord.otherMatter(s, i)) {
            return false;
        }
        if (OWN.contains(s.word(i))) {
            return RELATIVES.contains(s.word(i + 1)) && tied(s, i + 2);
        }
        return DeclaringVerb.isPronoun(s.word(i)) && tied(s, i + 1);
    }

    /** "was a trustee of", "is employed by", of whoever stands before. */
    static boolean tied(Sentence s, int i) {
        int k = i;
        while (AUXILIARIES.contains(s.word(k))) {
            k++;
        }
        if (VERBS.contains(s.word(k))) {
            return !s.is(k + 1, "that") && (!s.is(k + 1, "by") || s.is(k, "employed"));
        }
        if (s.starts(k, "in", "receipt", "of")) {
            return k > i;
        }
        if (k > i && Words.any(s.word(k), "appointed", "elected", "nominated")) {
            k = s.is(k + 1, "as") ? k + 2 : k + 1;
        }
        boolean article = Words.any(s.word(k), "a", "an", "the", "its");
        int role = article ? k + 1 : k;
        if (article && s.at(role).possessive()) {
            role++; // "the Council's appointee"
        }
        while (KINDS_OF_ROLE.contains(s.word(role))) {
            role++;
        }
        if (article && CONNECTIONS.contains(s.word(role))) {
            return k > i;
        }
        return k > i && (ROLES.contains(s.word(role)) || s.word(k).startsWith("a") && article && compound(s, role));
    }

    /** "a season ticket holder". */
    private static boolean compound(Sentence s, int i) {
        for (int k = i; k < i + 3 && !s.sign(k) && !s.is(k, "new") && !s.is(k, "of"); k++) {
            if (ROLES.contains(s.word(k))) {
                return true;
            }
        }
        return false;
    }
}
