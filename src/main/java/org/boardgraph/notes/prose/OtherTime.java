package org.boardgraph.notes.prose;

import java.util.Set;

/** Whether a sentence tells of another time than the meeting: of an earlier meeting, or of what a year has brought. */
final class OtherTime {
    private static final Set<String> MEETINGS =
            WordList.in("last previous earlier preceding january february march april "
                    + "may june july august september october november december");
    private static final Set<String> PAST = Set.of("past", "last", "previous", "preceding");

    private OtherTime() {}

    static boolean toldOf(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if ((s.is(i, "meeting") || s.is(i, "report")) && earlier(s, i) || s.is(i, "year") && duringYear(s, i)) {
                return true;
            }
        }
        return s.has("previous", "minutes");
    }

    /** "at the last meeting", "since the September meeting", "since the last report". */
    private static boolean earlier(Sentence s, int meeting) {
        boolean told = false;
        for (int i = meeting - 1; i >= Math.max(0, meeting - 5); i--) {
            told |= MEETINGS.contains(s.word(i));
            if (told && Words.any(s.word(i), "at", "since")) {
                return true;
            }
        }
        return false;
    }

    /** "in the past year", "during the year". */
    private static boolean duringYear(Sentence s, int year) {
        boolean past = PAST.contains(s.word(year - 1))
                && (s.is(year - 2, "the") || s.is(year - 2, "over") || s.is(year - 2, "in"));
        return past || s.is(year - 1, "the") && s.is(year - 2, "during");
    }
}
