package org.boardgraph.notes.prose;

import java.util.Set;
import org.boardgraph.model.ParticipationKind;
import org.jspecify.annotations.Nullable;

/** Tells who moved and who seconded. */
final class Motions {
    private static final Set<String> MOVED = Set.of("moved", "proposed", "proposer", "mover", "prop", "moved/proposed");
    private static final Set<String> SECONDED = Set.of("seconded", "seconder", "2nd", "2nd'd", "sec", "seconding");
    private static final Set<String> NO_MOTION =
            Set.of("to", "away", "into", "amendments", "changes", "development", "works", "that the minister");

    /** A sentence without one of these tells of no motion. */
    private static final Set<String> MOTION = WordList.in("moved proposed proposer mover prop moved/proposed seconded "
            + "seconder 2nd 2nd'd sec seconding proposal motion proposition");

    private Motions() {}

    static @Nullable ParticipationKind of(Sentence s, Group group) {
        if (!s.hasAny(MOTION)) {
            return null;
        }
        ParticipationKind before = before(s, group.from() - 1);
        if (before != null) {
            return before;
        }
        if (group.last().possessive()) {
            return null;
        }
        int seconds = Predicate.after(s, group.to(), i -> s.is(i, "seconded") && !s.is(i + 1, "by"));
        if (seconds >= 0) {
            return ParticipationKind.SECONDED;
        }
        int moves = Predicate.joined(
                s,
                group.to(),
                i -> (s.is(i, "moved") || s.is(i, "proposed"))
                        && !s.is(i + 1, "by")
                        && !NO_MOTION.contains(s.word(i + 1)));
        return moves >= 0 || secondedBy(s, group.to()) ? ParticipationKind.MOVED : null;
    }

    /** "Proposed by Cllr A", "Proposer: Cllr A", "on the proposal of Cllr A", "seconded by Cllr B". */
    private static @Nullable ParticipationKind before(Sentence s, int at) {
        int i = at;
        boolean sign = false;
        while (Words.any(s.word(i), "by", ":", "-", "–", "of", "cllr", ".")) {
            sign = true;
            i--;
        }
        String word = s.word(i);
        boolean label = word.startsWith("2nd")
                || s.at(Math.max(i, 0)).capital() && (i == 0 || s.at(i - 1).sign() || i > 0 && isName(s, i));
        if (!sign && !label) {
            return null;
        }
        if (SECONDED.contains(word)) {
            return ParticipationKind.SECONDED;
        }
        boolean motion = (word.equals("proposal") || word.equals("motion") || word.equals("proposition"))
                && s.is(at, "of")
                && s.is(i - 1, "the")
                && s.is(i - 2, "on");
        return MOVED.contains(word) || motion ? ParticipationKind.MOVED : null;
    }

    private static boolean isName(Sentence s, int label) {
        return s.at(label - 1).capital();
    }

    /** "Cllr A, seconded by Cllr B, proposed …": the verb stands after the seconder. */
    private static boolean secondedBy(Sentence s, int to) {
        int i = s.is(to, ",") ? to + 1 : to;
        boolean seconded = s.starts(i, "seconded", "by") || s.starts(i, "and", "seconded", "by");
        return seconded
                && (s.find(i, s.size(), "moved") > 0 || s.find(i, s.size(), "proposed") > 0 || s.is(to - 3, "by"));
    }
}
