package org.boardgraph.notes.prose;

import java.util.Set;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/**
 * The kind of interest that words state.
 *
 * @param printed the words, or null where none state it
 */
record Nature(InterestNature kind, @Nullable String printed) {
    static final Nature UNSTATED = new Nature(InterestNature.UNSTATED, null);

    private static final Set<String> WORDS =
            WordList.in("disclosable pecuniary non-pecuniary prejudicial non-prejudicial personal registrable "
                    + "registerable non-registrable non-registerable nonregistrable nonpecuniary dpi dpis ori oris nri "
                    + "nris non-disclosable financial non-financial");
    private static final Set<String> BETWEEN = WordList.in("and but non not other - – / , a or & ( )");
    private static final Set<String> OWN = Set.of("their", "his", "her", "its");
    private static final Set<String> BODY =
            WordList.in("authority authorities council councils borough boroughs county counties district districts");

    boolean printedNowhere() {
        return kind == InterestNature.UNSTATED && printed == null;
    }

    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** The nature stated first in [from, to). */
    static Nature in(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WORDS.contains(s.word(i)) && !personalLife(s, i)) {
                return phrase(s, i, to);
            }
        }
        return ofAuthority(s, from, to) ? new Nature(InterestNature.AUTHORITY, null) : UNSTATED;
    }

    /** "for personal reasons", "personal friend", "financial support": no nature of an interest. */
    private static boolean personalLife(Sentence s, int i) {
        if (!s.is(i, "personal") && !s.is(i, "financial") && !s.is(i, "disclosable")) {
            return false;
        }
        String next = s.word(i + 1);
        boolean more = WORDS.contains(next) || BETWEEN.contains(next) || next.startsWith("interest") || next.isEmpty();
        return !more && !next.equals(".") && !next.equals(";") && !next.equals("in");
    }

    private static Nature phrase(Sentence s, int i, int to) {
        int from = s.is(i - 1, "non") || s.is(i - 1, "other") || s.is(i - 1, "not") ? i - 1 : i;
        if (s.is(i - 1, "-") && s.is(i - 2, "non")) {
            from = i - 2;
        }
        int end = i + 1;
        for (int k = i + 1; k < to && (WORDS.contains(s.word(k)) || BETWEEN.contains(s.word(k))); k++) {
            if (WORDS.contains(s.word(k))) {
                end = k + 1;
            }
        }
        return new Nature(kind(s, from, end), s.printed(from, end));
    }

    /** A plain "non-pecuniary" is no kind of the codes: UNSTATED, and kept as printed. */
    private static InterestNature kind(Sentence s, int from, int end) {
        boolean personal = false;
        boolean pecuniary = false;
        boolean other = false;
        for (int i = from; i < end; i++) {
            String word = s.word(i);
            boolean not = s.is(i - 1, "non")
                    || s.is(i - 1, "not")
                    || s.is(i - 1, "-") && s.is(i - 2, "non")
                    || s.is(i - 2, "not");
            if (word.equals("prejudicial") && !not) {
                return InterestNature.PREJUDICIAL;
            }
            if (word.equals("ori") || word.equals("oris") || word.startsWith("regist") && s.is(i - 1, "other")) {
                return InterestNature.OTHER_REGISTRABLE;
            }
            personal |= word.equals("personal");
            pecuniary |= !not && (word.equals("pecuniary") || word.startsWith("dpi"));
            boolean disclosable = word.equals("disclosable") && !s.is(i + 1, "non") && !s.is(i + 1, "non-pecuniary");
            pecuniary |= disclosable && !not && !personalOnly(s, i + 1, end);
            other |= word.startsWith("non") && (word.endsWith("registrable") || word.endsWith("registerable"))
                    || word.startsWith("nri")
                    || not && word.startsWith("regist");
        }
        if (pecuniary) {
            return InterestNature.DISCLOSABLE_PECUNIARY;
        }
        if (personal) {
            return InterestNature.PERSONAL;
        }
        return other ? InterestNature.NON_REGISTRABLE : registrable(s, from, end);
    }

    private static InterestNature registrable(Sentence s, int from, int end) {
        boolean registrable = s.find(from, end, "registrable") >= 0 || s.find(from, end, "registerable") >= 0;
        return registrable ? InterestNature.OTHER_REGISTRABLE : InterestNature.UNSTATED;
    }

    private static boolean personalOnly(Sentence s, int from, int end) {
        return s.find(from, end, "personal") >= 0 && s.find(from, end, "pecuniary") < 0;
    }

    /** "declared that their authorities had received …": the interest of the declarer's own authority. */
    private static boolean ofAuthority(Sentence s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!OWN.contains(s.word(i))) {
                continue;
            }
            int k = i + 1;
            while (Words.any(s.word(k), "own", "respective", "home", "local", "county", "district", "borough")
                            && BODY.contains(s.word(k + 1))
                    || s.is(k, "own")
                    || s.is(k, "respective")
                    || s.is(k, "local")) {
                k++;
            }
            if (BODY.contains(s.word(k))
                    && !s.at(k).possessive()
                    && !s.word(k + 1).startsWith("councillor")
                    && !s.word(k + 1).equals("tax")) {
                return true;
            }
        }
        return false;
    }
}
