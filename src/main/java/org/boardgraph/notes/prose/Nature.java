package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
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
        int first = next(s, from, to);
        if (first >= 0) {
            return phrase(s, first, phraseEnd(s, first, to));
        }
        return ofAuthority(s, from, to) ? new Nature(InterestNature.AUTHORITY, null) : UNSTATED;
    }

    /** After the words of the nature stated first in [from, to); -1 where none is. */
    static int end(Sentence s, int from, int to) {
        int first = next(s, from, to);
        return first < 0 ? -1 : phraseEnd(s, first, to);
    }

    /** The natures stated in [from, to), in order: "a pecuniary interest and a personal interest". */
    static List<Nature> all(Sentence s, int from, int to) {
        List<Nature> found = new ArrayList<>(2);
        for (int i = next(s, from, to); i >= 0; ) {
            int end = phraseEnd(s, i, to);
            found.add(phrase(s, i, end));
            i = next(s, end, to);
        }
        return found;
    }

    private static int next(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WORDS.contains(s.word(i)) && !personalLife(s, i) && !denied(s, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "did not consider the interest to be prejudicial", "did not amount to a prejudicial interest". */
    private static boolean denied(Sentence s, int i) {
        boolean judged = s.is(i - 1, "be") || s.is(i - 1, "as") || s.is(i - 1, "was") || s.is(i - 1, "is");
        boolean amounts = s.is(i - 1, "a") && (s.is(i - 2, "to") || s.is(i - 2, "constitute"));
        return (judged || amounts) && s.find(i - 9, i, "not") >= 0;
    }

    /** "for personal reasons", "personal friend", "financial support": no nature of an interest. */
    private static boolean personalLife(Sentence s, int i) {
        if (!s.is(i, "personal") && !s.is(i, "financial") && !s.is(i, "disclosable")) {
            return false;
        }
        String next = s.word(i + 1);
        boolean more = WORDS.contains(next) || BETWEEN.contains(next) || next.startsWith("interest") || next.isEmpty();
        return !more && !s.sign(i + 1) && !next.equals("in");
    }

    private static int phraseEnd(Sentence s, int i, int to) {
        int end = i + 1;
        for (int k = i + 1; k < to && (WORDS.contains(s.word(k)) || BETWEEN.contains(s.word(k))); k++) {
            if (WORDS.contains(s.word(k))) {
                end = k + 1;
            }
        }
        return end;
    }

    private static Nature phrase(Sentence s, int i, int end) {
        int from = s.is(i - 1, "non") || s.is(i - 1, "other") || s.is(i - 1, "not") ? i - 1 : i;
        if (s.is(i - 1, "-") && s.is(i - 2, "non")) {
            from = i - 2;
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
            boolean not = not(s, i) || word.equals("pecuniary") && notDisclosable(s, i - 1);
            if (word.equals("prejudicial") && !not) {
                return InterestNature.PREJUDICIAL;
            }
            if (word.equals("ori") || word.equals("oris") || word.startsWith("regist") && s.is(i - 1, "other")) {
                return InterestNature.OTHER_REGISTRABLE;
            }
            personal |= word.equals("personal");
            pecuniary |= !not && (word.equals("pecuniary") || word.startsWith("dpi"));
            boolean disclosable = word.equals("disclosable")
                    && !s.is(i - 1, "other")
                    && !s.is(i + 1, "non")
                    && !s.is(i + 1, "non-pecuniary");
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

    private static boolean not(Sentence s, int i) {
        return s.is(i - 1, "non-statutory")
                || s.starts(i - 2, "non", "statutory")
                || s.is(i - 1, "non")
                || s.is(i - 1, "not")
                || s.is(i - 1, "-") && s.is(i - 2, "non")
                || s.is(i - 2, "not");
    }

    /** A "non-disclosable pecuniary interest" is none of those that the Act calls disclosable. */
    private static boolean notDisclosable(Sentence s, int i) {
        return s.is(i, "non-disclosable") || s.is(i, "disclosable") && not(s, i);
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
