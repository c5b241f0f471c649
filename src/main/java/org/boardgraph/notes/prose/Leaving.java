package org.boardgraph.notes.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the words say that a declarer left the room, and whether they claim a dispensation. */
final class Leaving {
    private static final Set<String> PLACES =
            WordList.in("room meeting chamber hall call table building session proceedings");

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
            if (leaves && placeAfter(s, i + 1)) {
                return !denied(s, i);
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
                            || s.is(i + 1, "at"))) {
                return denied(s, i);
            }
        }
        return null;
    }

    /** "withdrew", but not "withdrew the motion". */
    static boolean isWithdrawal(Sentence s, int i) {
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
                        && !s.is(i - 1, "be");
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
        return s.is(i - 1, "not") || s.is(i - 2, "not") || s.is(i - 2, "need") || s.is(i - 1, "without");
    }

    static boolean dispensation(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.word(i).startsWith("dispensation")) {
                return !(s.is(i - 1, "no")
                        || s.is(i - 2, "not")
                        || s.is(i - 3, "not")
                        || s.is(i - 2, "without")
                        || s.is(i - 2, "no")
                        || s.is(i - 1, "without"));
            }
        }
        return false;
    }
}
