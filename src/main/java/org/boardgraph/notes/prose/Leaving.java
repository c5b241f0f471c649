package org.boardgraph.notes.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the words say that a declarer left the room, and whether they claim a dispensation. */
final class Leaving {
    private static final Set<String> PLACES =
            WordList.in("room meeting chamber hall call table building session proceedings");

    private static final Set<String> GRANTED = WordList.in("granted given received obtained held holds had has");
    private static final Set<String> ASKED =
            WordList.in("applied apply applying requested request requesting seek seeking sought asked pending");
    private static final Set<String> REFUSED = WordList.in("refused declined lapsed expired");

    private Leaving() {}

    /** True: left, or would; false: stayed; null: the words do not say. */
    static @Nullable Boolean in(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.word(i);
            boolean leaves = word.equals("left")
                    || word.equals("leave")
                    || word.equals("leaving")
                    || word.equals("vacated")
                    || word.equals("exited");
            boolean retires =
                    Words.any(s.word(i), "retired", "retire", "retiring", "stepped", "went") && fromPlace(s, i + 1);
            if (retires) {
                return !denied(s, i);
            }
            leaves &= !s.is(i - 1, "to") || s.find(i - 12, i, "objection") < 0;
            if (leaves && (placeAfter(s, i + 1) || awayFrom(s, i + 1))) {
                return !denied(s, i);
            }
            if (keptOut(s, i)) {
                return true;
            }
            if (isWithdrawal(s, i)) {
                return !denied(s, i);
            }
            boolean stays = word.startsWith("remain") && !word.equals("remaining")
                    || word.equals("stayed")
                    || word.equals("stay");
            if (stays
                    && (s.is(i + 1, "in") && placeAfter(s, i + 2)
                            || s.is(i + 1, "present")
                            || s.is(i + 1, "for")
                            || s.is(i + 1, "during")
                            || s.is(i + 1, "at")
                            || s.is(i + 1, "and")
                                    && Words.any(
                                            s.word(i + 2),
                                            "participate",
                                            "take",
                                            "took",
                                            "speak",
                                            "vote",
                                            "voted",
                                            "participated")
                            || s.word(i + 1).isEmpty()
                            || s.is(i + 1, "."))) {
                return denied(s, i);
            }
        }
        return null;
    }

    /** "from the meeting", "out of the room". */
    private static boolean fromPlace(Sentence s, int i) {
        int k = s.starts(i, "out", "of") ? i + 2 : s.is(i, "from") ? i + 1 : -1;
        return k > 0 && placeAfter(s, k);
    }

    /** "remained outside the room", "was not present for the item". */
    private static boolean keptOut(Sentence s, int i) {
        boolean outside = Words.any(s.word(i), "remained", "stayed", "waited", "remain", "stay", "wait")
                && (s.is(i + 1, "outside") || s.starts(i + 1, "out", "of", "the", "room"));
        boolean away = s.starts(i, "not", "present")
                && Words.any(s.word(i + 2), "for", "during", "when", "while", "whilst")
                && Words.any(s.word(i - 1), "was", "were", "be");
        return outside || away;
    }

    /** "leave during the debate", "left for the item", "and left." */
    private static boolean awayFrom(Sentence s, int i) {
        boolean when = Words.any(s.word(i), "during", "before", "while", "whilst", "when", "prior");
        boolean end = s.word(i).isEmpty() || s.is(i, ".") || s.is(i, ";") || s.is(i, ")");
        boolean item = end || s.is(i, "for") && s.find(i, i + 4, "item") >= 0;
        return when || item;
    }

    /** "withdrew", but not "withdrew the motion". */
    static boolean isWithdrawal(Sentence s, int i) {
        if (Words.any(s.word(i), "recused", "recuse", "recusing")) {
            return Words.any(s.word(i + 1), "himself", "herself", "themselves", "themself", "from");
        }
        if (!Words.any(s.word(i), "withdrew", "withdraw", "withdrawn", "withdrawing")) {
            return false;
        }
        String next = s.word(i + 1);
        boolean himself = next.equals("himself") || next.equals("herself") || next.equals("themselves");
        return himself
                || next.isEmpty()
                || Words.any(
                                next, ".", ",", ";", ")", "from", "for", "during", "while", "whilst", "before", "at",
                                "and", "when", "prior", "as")
                        && !s.is(i - 1, "was")
                        && !s.is(i - 1, "been")
                        && (!s.is(i - 1, "be") || s.is(i, "withdrawing"));
    }

    /** Where the words before {@code i} start that no sign parts from it. */
    private static int sameClause(Sentence s, int i) {
        int k = i;
        while (k > 0 && !s.sign(k - 1)) {
            k--;
        }
        return k;
    }

    static boolean placeAfter(Sentence s, int i) {
        int k = i;
        while (Words.any(
                s.word(k), "the", "council", "committee", "virtual", "online", "zoom", "teams", "debating", "this")) {
            k++;
        }
        return PLACES.contains(s.word(k));
    }

    private static boolean denied(Sentence s, int i) {
        boolean unneeded = s.is(i - 1, "to") && (s.find(i - 6, i, "not") >= 0 || s.find(i - 6, i, "no") >= 0);
        return unneeded || s.is(i - 1, "not") || s.is(i - 2, "not") || s.is(i - 2, "need") || s.is(i - 1, "without");
    }

    /** Whether the words say that one is held: not one that is lacking, refused or only asked for. */
    static boolean dispensation(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.word(i).startsWith("dispensation")) {
                boolean granted = s.hasAny(GRANTED);
                boolean lacking = s.find(i - 3, i, "no") >= 0
                        || s.find(i - 3, i, "without") >= 0
                        || s.find(sameClause(s, i), i, "not") >= 0
                        || s.hasAny(REFUSED);
                return !lacking && (granted || !s.hasAny(ASKED));
            }
        }
        return false;
    }
}
